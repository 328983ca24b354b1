"""The Bot API's methods: arguments in, JSON result out. Method names are looked up in lower case."""

from __future__ import annotations

import json
import re
import struct
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from tests.botapi.model import ApiError, Chat, Message, Person, refuse
from tests.botapi.world import CAPTION_MAX, TEXT_MAX, World, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LONGEST_DESCRIPTION = 256
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"


@dataclass(slots=True)
class Args:
    """One call's arguments; whatever is structured comes as JSON text, as over the wire."""

    values: dict[str, str]
    files: dict[str, bytes] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return an argument, empty when absent."""
        return self.values.get(name, "")

    def number(self, name: str) -> int:
        """Return a whole number; anything else counts as 0, as in Telegram."""
        try:
            return int(self.text(name))
        except ValueError:
            return 0

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        return self.text(name).strip().lower() in {"true", "yes", "1"}

    def structure(self, name: str) -> Any:
        """Return a JSON argument, None when absent."""
        if not self.text(name):
            return None
        try:
            return json.loads(self.text(name))
        except ValueError:
            refuse(f"can't parse {name.replace('_', ' ')} JSON object")

    def file(self, name: str) -> bytes:
        """Return an uploaded file, given directly or as "attach://part"."""
        part = self.text(name).removeprefix("attach://") or name
        if part not in self.files:
            refuse(f"there is no {name} in the request")
        return self.files[part]


@dataclass(slots=True)
class Desk:
    """Answers the calls of one bot."""

    world: World
    commands: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """By scope: "default", or the id of a chat."""
    presses: set[str] = field(default_factory=set)
    """Callback queries that wait for an answer."""
    answers: list[dict[str, Any]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(4_000_000_001))

    def answer(self, method: str, args: Args) -> Any:
        """Return the result of one call, or raise ApiError."""
        handler = _HANDLERS.get(method.lower())
        if handler is None:
            raise ApiError(404, "Not Found: method not found")
        return handler(self, args)

    def shown(self, chat: Chat, message: Message) -> dict[str, Any]:
        """Return the Bot API's Message."""
        shape: dict[str, Any] = {"message_id": message.id, "date": message.date, "chat": chat.as_json()}
        if chat.kind == "channel":
            shape["sender_chat"] = chat.as_json()
        elif message.author is not None:
            shape["from"] = message.author.as_json()
        elif message.by_bot:
            shape["from"] = self.me()
        words = "caption" if message.photo is not None else "text"
        entities = "caption_entities" if message.photo is not None else "entities"
        optional = {
            words: message.text,
            entities: [entity.as_json() for entity in message.entities],
            "edit_date": message.edit_date,
            "link_preview_options": json.loads(message.preview or "null"),
            "reply_markup": json.loads(message.markup or "null"),
        }
        shape |= {name: value for name, value in optional.items() if value}
        if message.photo is not None:
            width, height = message.size
            size = {"width": width, "height": height, "file_size": len(message.photo)}
            shape["photo"] = [{"file_id": f"photo{message.id}", "file_unique_id": f"u{message.id}", **size}]
        if message.thread_id is not None:
            shape |= {"message_thread_id": message.thread_id, "is_topic_message": True}
        if message.reply_to in chat.messages:
            shape["reply_to_message"] = self.shown(chat, chat.messages[message.reply_to])
        return shape

    def me(self) -> dict[str, Any]:
        """Return the bot as a User."""
        return self.world.bot.as_json() | {"is_bot": True}


def _get_me(desk: Desk, args: Args) -> Any:
    return desk.me() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


def _get_chat(desk: Desk, args: Args) -> Any:
    chat = desk.world.chat(args.text("chat_id"), "read")
    full: dict[str, Any] = {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }
    if chat.kind in {"group", "supergroup"}:
        full["permissions"] = {"can_send_messages": chat.can_post}
    return chat.as_json() | full


def _get_chat_member(desk: Desk, args: Args) -> Any:
    chat = desk.world.chat(args.text("chat_id"), "read")
    number = args.number("user_id")
    if number != desk.world.bot.id:
        return {"user": Person(number).as_json(), "status": "left"}
    member: dict[str, Any] = {"user": desk.me(), "status": chat.status}
    if chat.status == "administrator":
        always = (
            "can_manage_chat can_change_info can_invite_users can_restrict_members can_promote_members "
            "can_manage_video_chats can_post_stories can_edit_stories can_delete_stories"
        )
        member |= dict.fromkeys(always.split(), False)
        member |= {"can_be_edited": False, "is_anonymous": False, "can_delete_messages": chat.can_delete}
        if chat.kind == "channel":
            member |= {"can_post_messages": chat.can_post, "can_edit_messages": chat.can_edit}
    elif chat.status == "creator":
        member["is_anonymous"] = False
    elif chat.status == "kicked":
        member["until_date"] = 0
    elif chat.status == "restricted":
        kinds = "messages audios documents photos videos video_notes voice_notes polls other_messages"
        rights = [f"can_send_{kind}" for kind in kinds.split()]
        rights += ["can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages"]
        rights += ["can_manage_topics", "can_edit_tag", "can_react_to_messages"]
        member |= dict.fromkeys(rights, False) | {"until_date": 0, "is_member": True}
    return member


def _send_message(desk: Desk, args: Args) -> Any:
    source = args.text("text")
    if not source:
        refuse("Message text is empty")
    draft = _draft(desk, args, source)
    chat, draft = _addressed(desk, args, draft)
    return desk.shown(chat, desk.world.post(chat, draft, longest=TEXT_MAX))


def _send_photo(desk: Desk, args: Args) -> Any:
    photo = args.file("photo")
    if not photo:
        refuse("file must be non-empty")
    draft = _draft(desk, args, args.text("caption"), photo=photo, size=_size(photo))
    chat, draft = _addressed(desk, args, draft)
    return desk.shown(chat, desk.world.post(chat, draft, longest=CAPTION_MAX))


def _edit_message_text(desk: Desk, args: Args) -> Any:
    if not args.text("text"):
        refuse("Message text is empty")
    draft = _draft(desk, args, args.text("text"))
    chat = desk.world.chat(args.text("chat_id"), "edit")
    return desk.shown(chat, desk.world.edit(chat, args.number("message_id"), draft, caption=False))


def _edit_message_caption(desk: Desk, args: Args) -> Any:
    draft = _draft(desk, args, args.text("caption"))
    chat = desk.world.chat(args.text("chat_id"), "edit")
    return desk.shown(chat, desk.world.edit(chat, args.number("message_id"), draft, caption=True))


def _edit_message_reply_markup(desk: Desk, args: Args) -> Any:
    chat = desk.world.chat(args.text("chat_id"), "edit")
    markup = _sorted(args.structure("reply_markup"))
    return desk.shown(chat, desk.world.edit_markup(chat, args.number("message_id"), markup))


def _delete_message(desk: Desk, args: Args) -> Any:
    if not args.text("chat_id"):
        refuse("Chat identifier is not specified")
    if not args.number("message_id"):
        refuse("Message identifier is not specified")
    desk.world.delete(desk.world.chat(args.text("chat_id"), "write"), args.number("message_id"))
    return True


def _send_chat_action(desk: Desk, args: Args) -> Any:
    chat = desk.world.chat(args.text("chat_id"), "write")
    desk.world.topic(chat, args.number("message_thread_id"))
    if not args.text("action"):
        refuse("Wrong parameter action in request")
    if not chat.posting:
        refuse("Have no write access to the chat")
    return True


def _answer_callback_query(desk: Desk, args: Args) -> Any:
    number = args.text("callback_query_id")
    if number not in desk.presses:
        refuse("query is too old and response timeout expired or query ID is invalid")
    desk.presses.remove(number)
    desk.answers.append({"id": number, "text": args.text("text"), "show_alert": args.flag("show_alert")})
    return True


def _set_my_commands(desk: Desk, args: Args) -> Any:
    commands = args.structure("commands")
    if not isinstance(commands, list):
        refuse("can't parse list of bot commands JSON object")
    for command in commands:
        if not _COMMAND.fullmatch(command.get("command", "")):
            refuse("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= _LONGEST_DESCRIPTION:
            refuse("BOT_COMMAND_DESCRIPTION_INVALID")
    desk.commands[_scope(desk, args)] = commands
    return True


def _get_my_commands(desk: Desk, args: Args) -> Any:
    return desk.commands.get(_scope(desk, args), [])


def _scope(desk: Desk, args: Args) -> str:
    scope = args.structure("scope") or {"type": "default"}
    if scope["type"] == "chat":
        return str(desk.world.chat(str(scope["chat_id"]), "write").id)
    return str(scope["type"])


def _delete_webhook(desk: Desk, args: Args) -> Any:
    return True


def _draft(
    desk: Desk, args: Args, source: str, *, photo: bytes | None = None, size: tuple[int, int] = (0, 0)
) -> Message:
    formatted = read(source, args.text("parse_mode"))
    return Message(
        id=0,
        chat_id=0,
        date=0,
        text=formatted.text,
        entities=formatted.entities,
        html=source,
        silent=args.flag("disable_notification"),
        preview=_sorted(args.structure("link_preview_options")),
        markup=_sorted(args.structure("reply_markup")),
        photo=photo,
        size=size,
    )


def _addressed(desk: Desk, args: Args, draft: Message) -> tuple[Chat, Message]:
    chat = desk.world.chat(args.text("chat_id"), "write")
    thread = desk.world.topic(chat, args.number("message_thread_id"))
    wish = args.structure("reply_parameters") or {
        "message_id": args.number("reply_to_message_id"),
        "allow_sending_without_reply": args.flag("allow_sending_without_reply"),
    }
    optional = bool(wish.get("allow_sending_without_reply", False))
    reply_to = desk.world.reply_target(chat, wish.get("message_id", 0), optional=optional)
    return chat, replace(draft, chat_id=chat.id, thread_id=thread, reply_to=reply_to)


def _sorted(structure: Any) -> str:
    return json.dumps(structure, sort_keys=True, ensure_ascii=False) if structure else ""


def _size(photo: bytes) -> tuple[int, int]:
    if photo.startswith(_PNG):
        width, height = struct.unpack(">II", photo[16:24])
        return int(width), int(height)
    if not photo.startswith(_JPEG):
        refuse("IMAGE_PROCESS_FAILED")
    return (1280, 720)


_HANDLERS: dict[str, Callable[[Desk, Args], Any]] = {
    "answercallbackquery": _answer_callback_query,
    "deletemessage": _delete_message,
    "deletewebhook": _delete_webhook,
    "editmessagecaption": _edit_message_caption,
    "editmessagereplymarkup": _edit_message_reply_markup,
    "editmessagetext": _edit_message_text,
    "getchat": _get_chat,
    "getchatmember": _get_chat_member,
    "getme": _get_me,
    "getmycommands": _get_my_commands,
    "sendchataction": _send_chat_action,
    "sendmessage": _send_message,
    "sendphoto": _send_photo,
    "setmycommands": _set_my_commands,
}

"""Things of the news in Vietnamese. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: nhà hàng, quán ăn, quán cà phê, tiệm ăn, tiệm mì, căng tin, quán mì, tiệm phở
shop: cửa hàng, cửa tiệm, siêu thị, tiệm tạp hóa, tạp hóa, cửa hiệu, tạp hoá
warehouse: nhà kho, kho hàng, kho bãi
flat: căn hộ, chung cư, nhà ở, nhà chung cư
villa: biệt thự, dinh thự
hotel: khách sạn, nhà nghỉ, nhà trọ, nhà khách
travel-agency: công ty du lịch, đại lý du lịch, công ty lữ hành, phòng vé, đại lý vé, hãng du lịch
law-firm: công ty luật, văn phòng luật, hãng luật, công chứng, văn phòng luật sư, tổ hợp luật sư
salon: tiệm massage, mát xa, massage, tiệm nail, tiệm làm móng, tiệm cắt tóc, spa, tiệm tóc, salon, thẩm mỹ viện
market: khu chợ, chợ đầu mối, chợ búa, ngôi chợ, chợ người hoa, chợ đêm, chợ
mall: trung tâm mua sắm, trung tâm thương mại, khu mua sắm, khu thương mại
school: trường học, trường tiểu học, trường trung học, mẫu giáo, học viện, trường ngôn ngữ, mầm non, ngôi trường
university: đại học, trường đại học, khoa luật, cao đẳng, khuôn viên trường, giảng đường
association: hội đồng hương, đồng hương, hiệp hội, liên đoàn, câu lạc bộ, hội quán, hội người hoa, hội hoa kiều,
  liên hội
chamber: phòng thương mại, hiệp hội doanh nghiệp, thương hội, hội doanh nghiệp, phòng công thương
temple: chùa, đền thờ, nhà thờ, thánh đường, ngôi chùa, ngôi đền
embassy: đại sứ quán, sứ quán, tòa đại sứ, toà đại sứ
consulate: lãnh sự, tổng lãnh sự, lãnh sự quán, tổng lãnh sự quán
town-hall: tòa thị chính, toà thị chính, trụ sở thành phố, tòa đô chánh
prison: nhà tù, tù giam, ngồi tù, án tù, bỏ tù, trại giam, năm tù, nhà giam, tháng tù
airport: sân bay, phi trường
harbour: hải cảng, bến cảng, cảng biển, bến tàu, cảng
upper-floor: tầng hai, tầng ba, tầng bốn, tầng trên, tầng hầm, tầng trệt, tầng 2, tầng 3, tầng 4, tầng một,
  trên lầu, lầu hai, lầu ba, phòng phía sau, tầng thứ
casino: sòng bạc, casino, đánh bạc, cờ bạc, cá cược, sòng bài, cá độ
factory: nhà máy, xí nghiệp, công xưởng, nhà xưởng, xưởng
hospital: bệnh viện, phòng khám, trạm xá
real-estate: bất động sản, địa ốc, nhà đất
mayor: thị trưởng
interior-minister: bộ trưởng nội vụ, bộ nội vụ, bộ trưởng bộ nội vụ, bộ trưởng an ninh, tổng trưởng nội vụ
foreign-minister: ngoại trưởng, bộ ngoại giao, bộ trưởng ngoại giao, phát ngôn viên bộ ngoại giao
justice-minister: bộ trưởng tư pháp, bộ tư pháp, tổng chưởng lý, bộ trưởng bộ tư pháp, chưởng lý
prime-minister: thủ tướng
president: tổng thống, chủ tịch nước, chủ tịch tập cận bình
governor: thống đốc, tỉnh trưởng, thủ hiến, thủ hiến bang
ambassador: đại sứ, đại biện, ông đại sứ
diplomat: nhà ngoại giao, tùy viên, miễn trừ ngoại giao, viên chức ngoại giao, quan chức ngoại giao,
  cán bộ ngoại giao, các nhà ngoại giao
prosecutor: công tố viên, công tố, viện kiểm sát, kiểm sát viên, biện lý, ủy viên công tố, viện công tố
judge: thẩm phán, quan tòa, chánh án, quan toà, chánh án tòa
jury: bồi thẩm đoàn, bồi thẩm viên, bồi thẩm
lawyer: luật sư, luật sư bào chữa, trạng sư
lawmaker: nghị sĩ, dân biểu, đại biểu quốc hội, nhà lập pháp, nghị viên, hạ nghị sĩ, các nhà lập pháp
senator: thượng nghị sĩ, thượng viện
councillor: hội đồng thành phố, ủy viên hội đồng, nghị viên hội đồng, hội đồng địa phương, nghị viên thành phố,
  hội đồng thị
committee: ủy ban, uỷ ban, tiểu ban, ủy ban đặc biệt
ombudsman: thanh tra viên, thanh tra quốc hội, cơ quan giám sát, kiểm toán, tòa kiểm toán
data-protection: bảo vệ dữ liệu, quyền riêng tư, dữ liệu cá nhân, bảo mật dữ liệu, thông tin cá nhân
tax: thuế, trốn thuế, sở thuế, cơ quan thuế, đánh thuế, đóng thuế
customs: hải quan, quan thuế
immigration: di trú, nhập cư, cục di trú, xuất nhập cảnh, lực lượng biên phòng, cơ quan di trú, biên phòng,
  di dân
secret-service: tình báo, mật vụ, phản gián, cơ quan an ninh, cục tình báo, an ninh quốc gia, cơ quan tình báo
organised-crime: tội phạm có tổ chức, mafia, hội tam hoàng, tam hoàng, băng đảng, xã hội đen, băng nhóm
army: quân đội, binh sĩ, quân sự, hải quân, người lính, quân nhân
interpreter: phiên dịch, thông dịch, phiên dịch viên, thông dịch viên, biên dịch, dịch giả, người dịch
businessman: doanh nhân, thương gia, nhà kinh doanh, thương nhân, nữ doanh nhân, chủ doanh nghiệp
owner: chủ sở hữu, chủ nhà, chủ quán, chủ cửa hàng, chủ nhân, chủ tiệm, người chủ, chủ đất
chairman: chủ tịch hội, hội trưởng, chủ tịch hiệp hội, trưởng hội
treasurer: thủ quỹ, kế toán, thủ quĩ
secretary: thư ký, lễ tân, tổng thư ký, nhân viên lễ tân
student: sinh viên, học sinh, du học sinh, nghiên cứu sinh
scholar: giáo sư, học giả, nhà nghiên cứu, giới học thuật, tiến sĩ, giảng viên
journalist: nhà báo, phóng viên, ký giả, biên tập viên, kí giả
dissident: bất đồng chính kiến, nhà hoạt động, nhà bất đồng, người chỉ trích, phe đối lập, nhà đấu tranh,
  nhà tranh đấu, giới bất đồng
refugee: tị nạn, tỵ nạn, lưu vong, người xin tị nạn
banker: chủ ngân hàng, cựu quan chức, kẻ đào tẩu, trốn truy nã, quan tham, kẻ chạy trốn, nhân viên ngân hàng
worker: công nhân, nhân viên, đầu bếp, người lao động, bồi bàn, phục vụ bàn
driver: tài xế, lái xe, taxi, xe hơi, ô tô, xe ôtô, chiếc xe
volunteer: tình nguyện viên, tình nguyện, thiện nguyện viên
retired-officer: về hưu, nghỉ hưu, hưu trí, cựu cảnh sát, cựu sĩ quan, người già, người cao tuổi, hồi hưu
neighbour: hàng xóm, láng giềng, cư dân, người dân địa phương, người dân sống
witness: nhân chứng, lời khai, làm chứng, chứng nhân, lời chứng
victim: nạn nhân, nguyên đơn, người tố cáo, bên nguyên
couple: cặp vợ chồng, vợ chồng, đôi vợ chồng, hai vợ chồng
wife: người vợ, vợ ông, vợ anh, người chồng, chồng bà, vợ của, chồng cô, chồng của, phu nhân, bà vợ
parents: cha mẹ, bố mẹ, mẹ của, cha của, người mẹ, người cha, phụ huynh, thân phụ, thân mẫu, mẹ ông, cha ông,
  mẹ cô
siblings: anh trai, em trai, chị gái, em gái, anh em ruột, anh chị em, chị em
children: con trai, con gái, con cái, đứa con, trẻ em, đứa trẻ, các con
widow: góa phụ, quả phụ, vợ góa, goá phụ, tang quyến, tang gia
tourist: du khách, khách du lịch, khách tham quan, du lịch
uyghur: duy ngô nhĩ, uyghur, uighur, tây tạng, tân cương, dân tộc thiểu số, người thiểu số
hong-kong-people: hồng kông, hong kong, hongkong, hương cảng, hồng công
taiwan: đài loan, taiwan, đài bắc
falun-gong: pháp luân công, pháp luân đại pháp, falun gong
driving-licence: bằng lái, giấy phép lái xe, bằng lái xe
passport: hộ chiếu, căn cước, chứng minh nhân dân, thẻ căn cước, sổ thông hành, passport, chứng minh thư
permit: giấy phép cư trú, thị thực, visa, giấy phép lao động, thẻ cư trú, thẻ xanh, thường trú, chiếu khán
citizenship: quốc tịch, nhập tịch, quyền công dân, nhập quốc tịch
phone: điện thoại, thẻ sim, điện thoại di động, cuộc gọi, gọi điện
computer: máy tính, laptop, máy chủ, máy tính xách tay, máy vi tính
data-carrier: ổ cứng, usb, thẻ nhớ, cơ sở dữ liệu, ổ đĩa
paper: tài liệu, giấy tờ, hồ sơ, văn bản
cash: tiền mặt, tờ tiền
bank-account: tài khoản ngân hàng, chuyển khoản, ngân hàng, chuyển tiền, tài khoản
donation: quyên góp, tài trợ, đóng góp, trợ cấp, khoản tiền, quyên tặng, hiến tặng, khoản tài trợ
weapon: vũ khí, khẩu súng, súng, con dao, súng ngắn, súng lục, dao
camera: camera, máy quay, camera giám sát, máy ảnh
sign: biển hiệu, bảng hiệu, tấm biển, biểu ngữ, tấm bảng, băng rôn, bảng tên
flag: lá cờ, quốc kỳ, đồng phục, huy hiệu, phù hiệu, quốc huy, sắc phục, treo cờ, mũ cảnh sát
website: trang web, website, trang mạng, internet, trang điện tử
app: ứng dụng, wechat, mạng xã hội, nhóm chat, whatsapp, telegram, facebook
letter: bức thư, lá thư, thư ngỏ, email, thư điện tử, gửi thư, thư từ
photo: bức ảnh, hình ảnh, tấm ảnh, ảnh chụp, chụp ảnh, bức hình, tấm hình
video: video, đoạn phim, ghi âm, ghi hình, đoạn băng, clip, thước phim, đoạn ghi
list: danh sách, hồ sơ cá nhân, danh mục
leak: rò rỉ, bị rò rỉ, tài liệu mật, tiết lộ tài liệu, tài liệu bị lộ, bị lộ, lộ lọt
drone: máy bay không người lái, drone, thiết bị theo dõi, định vị, gps, nghe lén, thiết bị nghe trộm, nghe trộm,
  flycam
furniture: bỏ trống, trống không, bỏ hoang, dọn đi, dọn sạch, đồ đạc, trống rỗng, vắng tanh, đồ nội thất
masks: khẩu trang, đại dịch, covid*, vi rút corona, dịch bệnh, virus corona
espionage: gián điệp, do thám, điệp viên, hoạt động gián điệp, tội gián điệp, dọ thám
foreign-agent: đặc vụ nước ngoài, đại diện nước ngoài, điệp viên nước ngoài, can thiệp của nước ngoài,
  ảnh hưởng nước ngoài, can thiệp nước ngoài, đặc vụ của chính phủ, đại diện cho chính phủ,
  ảnh hưởng của nước ngoài, đặc vụ, can thiệp từ nước ngoài, tác nhân nước ngoài
extortion: tống tiền, tiền chuộc, cưỡng đoạt, đòi tiền chuộc
kidnapping: bắt cóc, giam giữ trái phép, giam giữ bất hợp pháp, giam giữ trái pháp luật, tước đoạt tự do
assault: hành hung, đánh đập, bị đánh, tấn công, bị thương, thương tích, ẩu đả, bị tấn công
threat: đe dọa, đe doạ, dọa giết, lời đe dọa, hăm dọa, mối đe dọa, hăm doạ
harassment: quấy rối, sách nhiễu, hù dọa, ép buộc, cưỡng ép, gây áp lực, áp lực, cưỡng bức, dọa nạt, gây sức ép,
  bắt nạt
stalking: theo dõi, rình rập, bám đuôi, giám sát, bám theo
fraud: lừa đảo, gian lận, kẻ lừa đảo, lừa tiền, lường gạt, lừa gạt
money-laundering: rửa tiền
corruption: tham nhũng, hối lộ, tham ô, nhận hối lộ, đút lót, biển thủ
drugs: ma túy, ma tuý, heroin, cocaine, fentanyl, thuốc phiện, chất cấm
forgery: giả mạo, làm giả, giấy tờ giả, hộ chiếu giả, tiền giả, hàng giả
usurpation: mạo danh, giả danh, đóng giả, giả làm cảnh sát, giả dạng, cảnh sát giả, lạm quyền
obstruction: cản trở công lý, cản trở điều tra, cản trở cuộc điều tra, tiêu hủy chứng cứ, tiêu hủy bằng chứng,
  xóa tin nhắn, xóa bằng chứng, hủy chứng cứ, phá hủy bằng chứng, cản trở tư pháp, xoá tin nhắn, cản trở,
  xóa bỏ liên lạc
breach-of-secrecy: bí mật nhà nước, tiết lộ bí mật, bí mật công vụ, bí mật quốc gia, cung cấp thông tin mật,
  truy cập trái phép, làm lộ bí mật
murder: giết người, sát hại, giết chết, vụ giết, tử vong, thiệt mạng, cái chết, ám sát, qua đời, bị giết,
  kẻ sát nhân
suicide: tự tử, tự sát, tự vẫn
fire: hỏa hoạn, đám cháy, vụ cháy, phóng hỏa, đốt, vụ nổ, cháy nổ, hoả hoạn, phóng hoả
hacking: tin tặc, tấn công mạng, hacker, xâm nhập mạng, lừa đảo trực tuyến, an ninh mạng
trafficking: buôn lậu, buôn người, nhập lậu, đưa lậu, buôn bán người, đưa người lậu
violation: công ước vienna, công ước viên, vi phạm chủ quyền, xâm phạm chủ quyền, luật pháp quốc tế,
  luật quốc tế
bail: tại ngoại, bảo lãnh, tiền bảo lãnh, vòng điện tử, vòng giám sát, được tại ngoại, trình diện
house-arrest: quản thúc, quản chế tại gia, quản thúc tại gia, cấm xuất cảnh, cấm đi lại, lệnh cấm xuất cảnh,
  giam lỏng, quản chế
fine: phạt tiền, tiền phạt, nộp phạt, bị phạt, mức phạt, khoản phạt
compensation: bồi thường, đền bù, tiền bồi thường
suspended: án treo, quản chế, lao động công ích, thử thách, hưởng án treo, phục vụ cộng đồng
extradition: dẫn độ, bị dẫn độ, interpol, thông báo đỏ, lệnh truy nã đỏ, truy nã đỏ
forced-return: hồi hương, trở về nước, về nước, trở về trung quốc, quay về trung quốc, trục xuất, quay trở về,
  ép trở về, trở lại trung quốc, buộc về, thuyết phục về, về trung quốc, cưỡng bức hồi hương
plea-deal: nhận tội, thỏa thuận nhận tội, thú nhận, thú tội, hợp tác với điều tra viên, nhận có tội, khai nhận,
  hợp tác điều tra
adjourned: hoãn, bị hoãn, tạm hoãn, trì hoãn, dời lại, hoãn lại
supreme-court: tòa án tối cao, toà án tối cao, tối cao pháp viện, tòa án hiến pháp, tòa phúc thẩm, tòa tối cao,
  kháng cáo, phúc thẩm, kháng án, tòa bảo hiến
evidence: bằng chứng, chứng cứ, vật chứng, tang vật, tang chứng
wanted: truy nã, lệnh bắt, lệnh truy nã, tiền thưởng, treo thưởng, trát bắt, lệnh bắt giữ
reopened: mở lại, nối lại, điều tra lại, tái điều tra, mở lại cuộc điều tra, tái khởi động
vote: bỏ phiếu, biểu quyết, phiếu thuận, phiếu bầu, lá phiếu, phiếu chống, cử tri
motion: kiến nghị, nghị quyết, dự luật, đề xuất luật, dự thảo luật, đạo luật
debate: tranh luận, chất vấn, cuộc tranh luận, tranh cãi
hearing: phiên điều trần, điều trần, buổi điều trần
petition: kiến nghị thư, chữ ký, thỉnh nguyện thư, thỉnh nguyện, thỉnh cầu, đơn kiến nghị, thu thập chữ ký
protest: biểu tình, phản đối, người biểu tình, cuộc biểu tình, tuần hành, mít tinh, thắp nến, kháng nghị
election: bầu cử, tranh cử, tổng tuyển cử, cuộc bầu cử, vận động tranh cử, ứng cử viên
coalition: liên minh cầm quyền, chính phủ liên minh, đảng đối lập, phe đối lập
sovereignty: chủ quyền
treaty: thỏa thuận, hiệp định, hiệp ước, biên bản ghi nhớ, thoả thuận, bản ghi nhớ, ký kết
joint-patrol: tuần tra chung, tuần tra, hợp tác cảnh sát, tuần tra hỗn hợp, hợp tác công an
twin-city: thành phố kết nghĩa, kết nghĩa, thành phố chị em
deadline: hạn chót, thời hạn, tối hậu thư, trong vòng
licence-revoked: thu hồi giấy phép, tước giấy phép, rút giấy phép, bị giải thể, giải thể, xóa đăng ký,
  hủy đăng ký, bị thu hồi, rút phép
lease: cho thuê, thuê nhà, hợp đồng thuê, tiền thuê, người thuê, thuê lại, trục xuất khỏi nhà, bên thuê, thuê
resignation: từ chức, từ nhiệm, xin từ chức
dismissal: sa thải, cách chức, đình chỉ công tác, bị sa thải, bãi nhiệm, miễn nhiệm, đuổi việc, bị đình chỉ,
  đình chỉ chức vụ
hotline: đường dây nóng, tổng đài, tin báo, số điện thoại tố giác
task-force: lực lượng đặc nhiệm, đặc nhiệm, tổ công tác, nhóm công tác, đơn vị đặc biệt, đội đặc nhiệm
guideline: hướng dẫn, cẩm nang, sổ tay, đào tạo, huấn luyện, khóa học, tập huấn
registry: sổ đăng ký, đăng ký đại diện nước ngoài, đăng ký đặc vụ, minh bạch, đăng ký là, sổ bộ,
  đăng ký làm đại diện, đăng bộ
budget: ngân sách, kinh phí, triệu đô la, triệu usd, triệu euro
reciprocity: trả đũa, đáp trả, biện pháp đáp trả, ăn miếng trả miếng, có đi có lại
press-conference: họp báo, cuộc họp báo, buổi họp báo, họp báo thường kỳ, phát biểu trước báo giới
interview: phỏng vấn, cuộc phỏng vấn, trả lời phỏng vấn
film: phim tài liệu, bộ phim, podcast, phát sóng, điện ảnh, cuốn phim, phim
book: cuốn sách, quyển sách, tiểu thuyết, hồi ký, tác giả, nhà văn
study: nghiên cứu, khảo sát, thăm dò, thống kê, thăm dò dư luận
annual-report: báo cáo thường niên, báo cáo hàng năm, niên giám, báo cáo hằng năm
theatre: nhà hát, triển lãm, nghệ thuật, buổi hòa nhạc, nghệ sĩ, sân khấu, kịch
opinion: bình luận, xã luận, chuyên mục, bài bình luận
prize: giải thưởng, trao giải, giải nobel, đoạt giải, được trao giải
conference: hội nghị, hội thảo, diễn thuyết, tọa đàm, bài giảng, toạ đàm, diễn đàn
anniversary: kỷ niệm, lễ kỷ niệm, tưởng niệm, ngày kỷ niệm, lễ tưởng niệm, kỉ niệm
apology: xin lỗi, lời xin lỗi, tạ lỗi
correction: đính chính, sửa lỗi, sai sót, sửa chữa, nhầm lẫn, sai lầm, cải chính
undercover: ngầm, nằm vùng, camera giấu kín, điều tra bí mật, bí mật quay, cải trang, nhập vai, quay lén,
  phóng sự điều tra
whistleblower: người tố giác, người thổi còi, chỉ điểm, đào thoát, người đào tẩu, tố giác, người cung cấp tin,
  nội gián, thổi còi, đào tẩu
radio: đài phát thanh, truyền hình, phát thanh, radio, ti vi, kênh truyền hình
festival: lễ hội, tết nguyên đán, yến tiệc, bữa tiệc, tiệc, liên hoan, dạ tiệc, tết
charity: từ thiện, viện trợ, cứu trợ, quỹ từ thiện, thiện nguyện, tổ chức từ thiện
rumour: tin đồn, tin giả, tin vịt, thông tin sai lệch, đồn đoán, bịa đặt, thông tin sai
disappearance: mất tích, biến mất, bị mất tích
flight: bỏ trốn, chạy trốn, trốn thoát, trốn khỏi, trốn ra nước ngoài, tẩu thoát, trốn chạy
illness: bệnh tật, bị bệnh, ốm, nhập viện, căn bệnh, ung thư, đau ốm, lâm bệnh
ship: con tàu, tàu cá, chiếc tàu, phà, tàu thuyền, thuyền, tàu chở hàng, du thuyền
border: biên giới, cửa khẩu
company: công ty, doanh nghiệp, tập đoàn
investment: đầu tư, thương mại, xuất khẩu, nhà đầu tư, quan hệ kinh tế, nhập khẩu
technology: công nghệ, phần mềm, nhận dạng khuôn mặt, nhận diện khuôn mặt, trí tuệ nhân tạo
telecom: viễn thông, nhà mạng, thẻ sim, công ty viễn thông
sports: bóng đá, thể thao, võ thuật, olympic, thế vận hội
night: ban đêm, nửa đêm, rạng sáng, bình minh, đêm, sáng sớm
simultaneous: đồng loạt, đồng thời, cùng lúc, phối hợp, nhiều địa điểm
second-time: lần thứ hai, một đồn cảnh sát khác, thêm một, trạm thứ hai, đồn thứ hai, cơ sở thứ hai
former-site: trước đây là, địa chỉ cũ, chuyển đến, dời đến, địa chỉ trước đây, trụ sở cũ, chuyển địa điểm,
  dọn đến
denounced: tố cáo, trình báo, báo cảnh sát, khiếu nại, báo công an, đơn tố cáo, nộp đơn khiếu nại,
  khai báo với cảnh sát
"""

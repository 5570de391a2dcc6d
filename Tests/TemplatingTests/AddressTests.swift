import Templating
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    "", "page/", "../page/", "/a:b", "?a:b", "#a:b", "./a:b", "http://a", "HTTPS://a", "mailto:a@b",
    "tel:+1", "//host/x", "a b",
  ])
  func `Relative addresses and those of known schemes are safe`(address: String) {
    #expect(isSafeAddress(address))
  }

  @Test(arguments: [
    "javascript:x", "JavaScript:x", " javascript:x", "java\nscript:x", "\u{1}javascript:x",
    "data:x",
    "vbscript:x", "a:b", ":x", "http :x", "file:///x", "\u{FEFF}https:x",
  ])
  func `Every other scheme, however it is spelt, is not`(address: String) {
    #expect(!isSafeAddress(address))
  }
}

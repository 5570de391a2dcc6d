import Files
import TestSupport
import Testing

@Suite struct PathsTests {
  @Test func `paths are joined with one slash`() {
    #expect(joinPath("a", "b") == "a/b")
    #expect(joinPath("a/", "b") == "a/b")
    #expect(joinPath("", "b") == "b")
    #expect(joinPath("a", "") == "a")
    #expect(joinPath("a", "/b") == "/b")
  }

  @Test func `a path is taken apart into folder, name and extension`() {
    #expect(parentPath("a/b/c.md") == "a/b")
    #expect(parentPath("a") == "")
    #expect(parentPath("/a") == "/")
    #expect(parentPath("a//b/") == "a")
    #expect(lastPathComponent("a/b/c.md") == "c.md")
    #expect(lastPathComponent("a/b/") == "b")
    #expect(pathExtension("a.b/c.tar.gz") == ".gz")
    #expect(pathExtension("a.b/c") == "")
    #expect(pathExtension(".hidden") == "")
  }

  @Test func `a relative path is worked out from the folder that it was written in`() {
    #expect(normalisedPath("../b.md", from: "guide") == "b.md")
    #expect(normalisedPath("./x//y/../z.md", from: "a/b") == "a/b/x/z.md")
    #expect(normalisedPath(".") == "")
  }

  @Test(arguments: ["..", "a/../../b", "/etc/passwd", "a\0b"])
  func `a path that leaves its root is none`(path: String) {
    #expect(normalisedPath(path) == nil)
  }

  @Test func `inside means below, not beginning alike`() {
    #expect(isInside("/a/b", "/a"))
    #expect(isInside("/a", "/a/"))
    #expect(isInside("/a", "/"))
    #expect(!isInside("/ab", "/a"))
    #expect(!isInside("/a", "/a/b"))
  }

  @Test func `order is by bytes, so that composed letters differ`() {
    #expect(utf8Precedes("e\u{301}", "\u{E9}"))
    #expect(!utf8Precedes("a", "a"))
    #expect(utf8Precedes("a", "ab") && !utf8Precedes("ab", "a") && utf8Precedes("", "a"))
    #expect(utf8Equals("é", "é") && !utf8Equals("e\u{301}", "\u{E9}") && !utf8Equals("a", "ab"))
  }
}

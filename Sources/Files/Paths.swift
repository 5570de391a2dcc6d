#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `path` followed by `component`, with one `/` between; an absolute `component` stands alone.
public func joinPath(_ path: String, _ component: String) -> String {
  if path.isEmpty || component.utf8.first == slash { return component }
  if component.isEmpty { return path }
  return path.utf8.last == slash ? path + component : path + "/" + component
}

/// The folder that `path` is in: `a/b` gives `a`, `a` gives the empty path, `/a` gives `/`.
public func parentPath(_ path: String) -> String {
  let bytes = path.utf8.withoutTrailingSlashes
  guard let cut = bytes.lastIndex(of: slash) else { return "" }
  let parent = path.utf8[..<cut].withoutTrailingSlashes
  return parent.isEmpty ? "/" : String(decoding: parent, as: UTF8.self)
}

/// The last component of `path`: `a/b` and `a/b/` give `b`.
public func lastPathComponent(_ path: String) -> String {
  let bytes = path.utf8.withoutTrailingSlashes
  guard let cut = bytes.lastIndex(of: slash) else { return String(decoding: bytes, as: UTF8.self) }
  return String(decoding: bytes[path.utf8.index(after: cut)...], as: UTF8.self)
}

/// The part of the last component from its last dot on, `.md`, or empty; a leading dot does not count.
public func pathExtension(_ path: String) -> String {
  let name = lastPathComponent(path).utf8
  guard let cut = name.lastIndex(of: UInt8(ascii: ".")), cut != name.startIndex else { return "" }
  return String(decoding: name[cut...], as: UTF8.self)
}

/// `path`, relative to `base`, with `.`, `..` and doubled slashes worked out, as a path from the root
/// that both are relative to; nil when it is absolute or would leave that root.
///
/// Works on the text alone: symbolic links are ``resolvedPath(_:)``'s business.
/// `normalisedPath("../who-paid.md", from: "guide")` is `who-paid.md`.
public func normalisedPath(_ path: String, from base: String = "") -> String? {
  if path.utf8.first == slash || base.utf8.first == slash { return nil }
  if path.utf8.contains(0) || base.utf8.contains(0) { return nil }
  var components: [Substring.UTF8View] = []
  for part in [Substring(base).utf8, Substring(path).utf8] {
    for component in part.split(separator: slash) {
      switch Array(component) {
      case [dot]: continue
      case [dot, dot]: if components.popLast() == nil { return nil }
      default: components.append(component)
      }
    }
  }
  return components.map { String(Substring($0)) }.joined(separator: "/")
}

/// Whether `path` is `folder` or lies below it; both absolute and resolved, see ``resolvedPath(_:)``.
public func isInside(_ path: String, _ folder: String) -> Bool {
  let path = path.utf8.withoutTrailingSlashes
  let folder = folder.utf8.withoutTrailingSlashes
  if !path.starts(with: folder) { return false }
  let rest = path.dropFirst(folder.count)
  return rest.isEmpty || rest.first == slash
}

/// The absolute path of what stands at `path`, with every symbolic link followed.
/// - Throws: when nothing stands there, or a folder on the way may not be searched.
public func resolvedPath(_ path: String) throws(FileError) -> String {
  try refuseNul(.inspect, path)
  guard let resolved = realpath(path, nil) else {
    throw FileError(.inspect, path, code: errno)
  }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Whether `left` comes before `right` by their UTF-8 bytes: the order of every list of files.
///
/// `String`'s own order and equality take differently composed letters for the same, which file
/// systems do not.
public func utf8Precedes(_ left: String, _ right: String) -> Bool {
  let order = compareBytes(left, right)
  return order == 0 ? left.utf8.count < right.utf8.count : order < 0
}

/// Whether two paths are the same byte by byte; see ``utf8Precedes(_:_:)``.
public func utf8Equals(_ left: String, _ right: String) -> Bool {
  left.utf8.count == right.utf8.count && compareBytes(left, right) == 0
}

/// Compares the bytes of two paths as far as the shorter goes.
private func compareBytes(_ left: String, _ right: String) -> Int32 {
  let order = left.utf8.withContiguousStorageIfAvailable { leftBytes in
    right.utf8.withContiguousStorageIfAvailable { rightBytes in
      guard let left = leftBytes.baseAddress, let right = rightBytes.baseAddress else {
        return Int32(0)
      }
      return memcmp(left, right, min(leftBytes.count, rightBytes.count))
    }
  }
  if let order, let order { return order }
  for (left, right) in zip(left.utf8, right.utf8) where left != right {
    return left < right ? -1 : 1
  }
  return 0
}

private let slash = UInt8(ascii: "/")
private let dot = UInt8(ascii: ".")

extension BidirectionalCollection where Element == UInt8 {
  fileprivate var withoutTrailingSlashes: SubSequence {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == slash { end = index(before: end) }
    return self[..<end]
  }
}

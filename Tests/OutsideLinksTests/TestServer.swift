import Foundation
import Synchronization

/// A web server on this machine alone, which answers as a test says and remembers what it was asked.
final class TestServer: Sendable {
  /// What was asked.
  struct Request: Sendable, Hashable {
    let method: String
    let target: String
    /// The host that was asked for, without its port.
    let host: String
    /// Field names in lower case.
    let fields: [String: String]
  }

  /// How it is answered.
  enum Reply: Sendable {
    case status(Int, [String: String] = [:], String = "hello")
    /// Bytes that need not be an answer.
    case raw(String)
    /// Nothing, until the asker hangs up.
    case silence
  }

  private struct Log {
    var requests: [Request] = []
    var running: [String: Int] = [:]
    var mostAtOnce: [String: Int] = [:]
  }

  let port: Int
  private let listener: Int32
  private let log = Mutex(Log())
  private let answer: @Sendable (Request) -> Reply
  private let greeting: String?
  private let isOpen: Bool

  /// Begins to answer.
  /// - Parameters:
  ///   - isOpen: whether anybody can connect.
  ///   - greeting: sent to everybody who connects, instead of waiting for a request.
  init(
    isOpen: Bool = true, greeting: String? = nil,
    _ answer: @Sendable @escaping (Request) -> Reply = { _ in .status(200) }
  ) throws {
    self.answer = answer
    self.greeting = greeting
    self.isOpen = isOpen
    listener = socket(AF_INET, Self.stream, 0)
    var address = Self.address(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && (!isOpen || listen(listener, 64) == 0)
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    guard isOpen else { return }
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = Int32(uninterrupted { Int(accept(listener, nil, nil)) })
        guard connection >= 0, let server = self else {
          close(connection)
          // Nowhere else, because the number could be another server's before this thread sees it.
          close(listener)
          return
        }
        Thread.detachNewThread { server.serve(connection) }
      }
    }
  }

  /// Wakes the thread that waits for connections, which then ends.
  deinit {
    guard isOpen else {
      close(listener)
      return
    }
    let connection = socket(AF_INET, Self.stream, 0)
    var address = Self.address(port)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = connect(connection, address, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    close(connection)
  }

  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
  #else
    private static let stream = SOCK_STREAM
  #endif

  /// A port of this machine, which no other can reach.
  private static func address(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = UInt16(port).bigEndian
    return address
  }

  /// The address of a path at the server, under one of the names that this machine has for itself.
  func address(_ path: String, host: String = "127.0.0.1") -> String {
    "http://\(host):\(port)\(path)"
  }

  /// What was asked so far, in order.
  var requests: [Request] { log.withLock { $0.requests } }

  /// What was asked so far, without requests for `robots.txt`: `HEAD /page`.
  var asked: [String] {
    requests.filter { $0.target != "/robots.txt" }.map { "\($0.method) \($0.target)" }
  }

  /// How many requests for a host were being answered at once, at most.
  func mostAtOnce(_ host: String) -> Int { log.withLock { $0.mostAtOnce[host] ?? 0 } }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    #if canImport(Darwin)
      var on: Int32 = 1
      setsockopt(
        connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    if let greeting {
      send(greeting, to: connection)
      return
    }
    guard let request = readRequest(connection) else { return }
    log.withLock { log in
      log.requests.append(request)
      log.running[request.host, default: 0] += 1
      let running = log.running[request.host] ?? 0
      log.mostAtOnce[request.host] = max(log.mostAtOnce[request.host] ?? 0, running)
    }
    let reply = answer(request)
    // Before the answer is sent, because the next request may follow at once.
    log.withLock { $0.running[request.host, default: 1] -= 1 }
    switch reply {
    case .raw(let text): send(text, to: connection)
    case .silence: _ = readRequest(connection)
    case .status(let status, let fields, let body):
      var text = "HTTP/1.1 \(status) Whatever\r\nConnection: close\r\n"
      if fields["Content-Length"] == nil { text += "Content-Length: \(body.utf8.count)\r\n" }
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
        text += "\(name): \(value)\r\n"
      }
      send(text + "\r\n" + (request.method == "HEAD" ? "" : body), to: connection)
    }
    shutdown(connection, Int32(SHUT_WR))
  }

  private func send(_ text: String, to connection: Int32) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let sent = uninterrupted {
        rest.withUnsafeBytes { Foundation.send(connection, $0.baseAddress, $0.count, flags) }
      }
      if sent <= 0 { return }
      rest = rest.dropFirst(sent)
    }
  }

  private func readRequest(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let received = uninterrupted { recv(connection, &byte, 1, 0) }
      guard received == 1, bytes.count < 100_000 else { return nil }
      bytes.append(byte)
    }
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ").map(String.init)
    guard words.count == 3 else { return nil }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] =
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    let host = fields["host"]?.split(separator: ":").first.map(String.init) ?? ""
    return Request(method: words[0], target: words[1], host: host, fields: fields)
  }
}

/// Calls a function of the system until no signal interrupts it.
private func uninterrupted(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

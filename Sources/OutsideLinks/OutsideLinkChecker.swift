import Diagnostics
import Files
import Linking
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks each address that a site links to once, politely, and tells which cannot be read.
///
/// `mailto:`, `tel:` and links within the site are not asked. What a host's `robots.txt` keeps
/// programs away from is not asked either.
public struct OutsideLinkChecker: Sendable {
  private let options: OutsideLinkOptions
  private let client: any WebClient
  /// In seconds since 1970.
  private let now: Int

  public init(_ options: OutsideLinkOptions = OutsideLinkOptions()) {
    self.init(options, client: CurlClient(options: options), now: Int(time(nil)))
  }

  init(_ options: OutsideLinkOptions, client: any WebClient, now: Int) {
    self.options = options
    self.client = client
    self.now = now
  }

  /// Asks all addresses, host by host, several hosts at once.
  ///
  /// - Parameter progress: called after each address, from any thread.
  /// - Returns: findings in an order that depends on the site alone.
  public func check(
    _ site: Site, progress: @Sendable @escaping (OutsideLinkProgress) -> Void = { _ in }
  ) async -> OutsideLinkReport {
    let places = OutsideLinkPlaces(site)
    var cache = OutsideLinkCache(options, now: now)
    var verdicts = places.addresses.map { cache[$0.address] }
    var report = OutsideLinkReport()
    report.addresses = places.addresses.count
    report.cached = verdicts.count { $0 != nil }

    let open = verdicts.indices.filter { verdicts[$0] == nil }
    let answers = await ask(
      open.map { places.addresses[$0].address }, alreadyDone: report.cached, progress)
    report.asked = answers.verdicts.count { $0 != nil }
    for (place, verdict) in zip(open, answers.verdicts) { verdicts[place] = verdict }

    if let error = answers.error {
      report.diagnostics.append(OutsideLinkFindings.notAsked(error))
    } else if let hosts = unknownHosts(open.map { (places.addresses[$0].address, verdicts[$0]) }) {
      report.diagnostics.append(OutsideLinkFindings.offline(hosts))
      for place in open { verdicts[place] = nil }
      report.asked = 0
    }
    for place in open {
      if let verdict = verdicts[place] {
        cache.remember(verdict, of: places.addresses[place].address)
      }
    }
    if report.asked > 0 {
      do throws(FileError) { try cache.write() } catch { report.cacheProblem = error.description }
    }
    report.add(places, verdicts)
    return report
  }

  private func ask(
    _ addresses: [WebAddress], alreadyDone: Int,
    _ progress: @Sendable @escaping (OutsideLinkProgress) -> Void
  ) async -> (verdicts: [OutsideLinkVerdict?], error: WebClientError?) {
    let inquiry = Inquiry(client, options)
    let counter = Counter(alreadyDone, of: alreadyDone + addresses.count, progress)
    var hosts: [String: [Int]] = [:]
    for (index, address) in addresses.enumerated() {
      hosts[address.host, default: []].append(index)
    }
    return await withTaskGroup(
      of: (found: [(Int, OutsideLinkVerdict)], error: WebClientError?).self
    ) { group in
      for indices in hosts.values {
        group.addTask {
          var found: [(Int, OutsideLinkVerdict)] = []
          for index in indices where !Task.isCancelled {
            do throws(WebClientError) {
              found.append((index, try await inquiry.verdict(on: addresses[index])))
            } catch {
              return (found, error)
            }
            counter.count(addresses[index])
          }
          return (found, nil)
        }
      }
      var verdicts = [OutsideLinkVerdict?](repeating: nil, count: addresses.count)
      var error: WebClientError?
      for await (found, failure) in group {
        for (index, verdict) in found { verdicts[index] = verdict }
        if let failure {
          error = failure
          group.cancelAll()
        }
      }
      return (verdicts, error)
    }
  }

  /// The hosts, when there are several and none is known: then most likely the machine is not
  /// connected, and the addresses are not to blame.
  private func unknownHosts(_ asked: [(WebAddress, OutsideLinkVerdict?)]) -> [String]? {
    let hosts = Set(asked.map(\.0.host))
    let isAnyKnown = asked.contains { _, verdict in
      if case .dead(_, isHostUnknown: true)? = verdict { false } else { true }
    }
    return hosts.count < 2 || isAnyKnown ? nil : hosts.sorted()
  }
}

/// Counts what was dealt with, and tells.
private final class Counter: Sendable {
  private let done: Mutex<Int>
  private let total: Int
  private let progress: @Sendable (OutsideLinkProgress) -> Void

  init(_ done: Int, of total: Int, _ progress: @Sendable @escaping (OutsideLinkProgress) -> Void) {
    self.done = Mutex(done)
    self.total = total
    self.progress = progress
  }

  func count(_ address: WebAddress) {
    // Told within the lock, so that the numbers arrive in their order.
    done.withLock { done in
      done += 1
      progress(OutsideLinkProgress(done: done, total: total, address: address.text))
    }
  }
}

extension OutsideLinkReport {
  fileprivate mutating func add(_ places: OutsideLinkPlaces, _ verdicts: [OutsideLinkVerdict?]) {
    for ((address, places), verdict) in zip(places.addresses, verdicts) {
      switch verdict {
      case nil, .fine?: break
      case .moved(let destination)?:
        moved += 1
        diagnostics += places.map {
          OutsideLinkFindings.moved(address, to: destination, at: $0)
        }
      case .dead(let reason, _)?:
        dead += 1
        diagnostics += places.map { OutsideLinkFindings.dead(address, reason, at: $0) }
      case .undecided(let reason)?:
        if let place = places.first {
          undecided.append(
            UndecidedOutsideLink(address: address.text, reason: reason, range: place.range))
        }
      }
    }
    for (text, error, place) in places.unfit {
      if let reason = OutsideLinkFindings.reason(error) {
        undecided.append(UndecidedOutsideLink(address: text, reason: reason, range: place.range))
      } else {
        dead += 1
        diagnostics.append(OutsideLinkFindings.unfit(text, error, at: place))
      }
    }
  }
}

// swift-tools-version: 6.2
// The plan of the house: a target imports only targets that stand above it in this list.

import PackageDescription

let package = Package(
  name: "explainer",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "explainer", targets: ["ExplainerCommand"]),
    .library(name: "Explainer", targets: ["Explainer"]),
  ],
  traits: [
    // Pictures of pages for those who link to them: needs librsvg, which the default build does not.
    .trait(name: "Cards", description: "Draws a picture of each page for links to it (librsvg).")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Without Foundation, which would cost start-up time and size.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // C libraries, as the system's package manager provides them.
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),

    // Only with the trait `Cards`.
    .systemLibrary(
      name: "CRSVG", pkgConfig: "librsvg-2.0",
      providers: [.apt(["librsvg2-dev"]), .brew(["librsvg"])]),

    // What the system's C library offers and Swift cannot see: a header, nothing to install.
    .systemLibrary(name: "CExchange"),

    // The ground: bytes, cores, files, findings.
    .target(name: "Bytes"),
    .target(name: "Parallel"),
    .target(name: "Files", dependencies: ["CExchange"]),
    .target(name: "Diagnostics", dependencies: ["Bytes"]),
    // Other programs, such as curl and git.
    .target(
      name: "Processes",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")]),

    // Languages that the input is written in.
    .target(name: "CommonMark", dependencies: ["CCmark", "Bytes"]),
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics"]),

    // What a site is, and how it is read, linked and checked.
    .target(name: "Model", dependencies: ["Diagnostics", "CommonMark"]),
    .target(name: "Loading", dependencies: ["Model", "CommonMark", "YAML", "Files", "Parallel"]),
    .target(name: "Linking", dependencies: ["Model", "CommonMark", "Files", "Parallel"]),

    // How it is read as a fact-checker would, and what is asked of it.
    .target(name: "Reading", dependencies: ["Model", "Linking"]),
    .target(name: "Tracing", dependencies: ["Reading", "Parallel", "Bytes"]),
    .target(name: "Fingerprints", dependencies: ["CSodium", "Bytes", "Diagnostics"]),
    .target(name: "Checking", dependencies: ["Tracing", "Fingerprints", "Parallel"]),
    .target(name: "Comparing", dependencies: ["Tracing", "Bytes"]),
    .target(name: "OutsideLinks", dependencies: ["Linking", "Files", "Processes"]),

    // How it is drawn, rendered and published.
    .target(name: "Drawing", dependencies: ["Model", "Bytes"]),
    .target(name: "Templating", dependencies: ["Diagnostics", "Bytes"]),
    .target(
      name: "Rendering",
      dependencies: ["Tracing", "Drawing", "Templating", "YAML", "Files", "Parallel"]),
    .target(name: "Publishing", dependencies: ["Diagnostics", "Files", "Parallel", "Bytes"]),

    // SVG as PNG, with the trait `Cards` only.
    .target(
      name: "Cards",
      dependencies: [.target(name: "CRSVG", condition: .when(traits: ["Cards"]))]),

    // The whole way, and the command that takes it.
    .target(
      name: "Explainer",
      dependencies: [
        "Loading", "Linking", "Checking", "Comparing", "OutsideLinks", "Rendering", "Publishing",
        "Fingerprints", "Files", "Processes", "Drawing", "Cards",
      ]),
    .executableTarget(
      name: "ExplainerCommand",
      dependencies: [
        "Explainer", "Files", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Files"], path: "Tests/TestSupport"),
    .testTarget(name: "BytesTests", dependencies: ["Bytes"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(name: "ProcessesTests", dependencies: ["Processes"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "CCmark", "TestSupport"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "TestSupport"]),
    .testTarget(name: "ModelTests", dependencies: ["Model", "TestSupport"]),
    .testTarget(name: "LoadingTests", dependencies: ["Loading", "TestSupport"]),
    .testTarget(name: "LinkingTests", dependencies: ["Linking", "Loading", "TestSupport"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Loading", "TestSupport"]),
    .testTarget(name: "TracingTests", dependencies: ["Tracing", "Loading", "TestSupport"]),
    .testTarget(name: "FingerprintsTests", dependencies: ["Fingerprints", "TestSupport"]),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "Loading", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(name: "ComparingTests", dependencies: ["Comparing", "Loading", "TestSupport"]),
    .testTarget(
      name: "OutsideLinksTests", dependencies: ["OutsideLinks", "Loading", "TestSupport"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing", "TestSupport"]),
    .testTarget(name: "CardsTests", dependencies: ["Cards"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating", "TestSupport"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Loading", "CCmark", "TestSupport"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "TestSupport"]),
    .testTarget(name: "ExplainerTests", dependencies: ["Explainer", "TestSupport"]),
    .testTarget(name: "ExplainerCommandTests", dependencies: ["ExplainerCommand", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Explainer", "ExplainerCommand", "TestSupport"],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

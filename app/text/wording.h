// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Codes become sentences here, in English and German, and nowhere else.
//
// app/text holds every sentence a person reads, for the window, the command line and the reports alike. It
// decides nothing: no judging, no network, no files. Each language is a value of its own; there is no global
// translator, so a report's language is free of the window's and either can change at run time.
#pragma once

#include "catalogue/catalogue.h"
#include "checkup/snapshot.h"
#include "evidence/evidence.h"
#include "rehearsal/rehearsal.h"
#include "report/comparison.h"
#include "report/report.h"
#include "report/reportformat.h"
#include "supply/cataloguesupply.h"
#include "text/allowlisttext.h"
#include "text/audittext.h"
#include "text/chrometext.h"
#include "text/clienttext.h"
#include "text/comparetext.h"
#include "text/computerpagetext.h"
#include "text/firstscreentext.h"
#include "text/fleettext.h"
#include "text/forgettext.h"
#include "text/label.h"
#include "text/mediapagetext.h"
#include "text/proxypagetext.h"
#include "text/racepagetext.h"
#include "text/recentpagetext.h"
#include "text/sendtext.h"
#include "text/sentence.h"
#include "text/settingstext.h"
#include "text/sweeptext.h"
#include "text/trainingtext.h"
#include "text/uploadtext.h"
#include "text/watchtext.h"
#include "verdict/certificateviews.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace clearway::upload {
struct Receipt;
}
namespace clearway::settings {
enum class Setting;
enum class Origin;
} // namespace clearway::settings

namespace clearway::text {

enum class Language { En, De };
/// "en", "de": the words of `--language`.
[[nodiscard]] QLatin1StringView name(Language language);
/// German for a German locale, English for any other.
[[nodiscard]] Language languageFor(const QLocale &locale);

/// All sentences of one language. Every function returns plain text on one line, unless it says otherwise,
/// and is safe to call from any thread. Foreign text in arguments comes out with its control characters made
/// visible.
class Wording final : public report::Phrases {
public:
    /// English costs nothing; German reads the translation embedded in the program.
    explicit Wording(Language language);
    /// Sentences out of another translation, with the figures and dates of `language`: for the pseudo-locale
    /// of the window's tests, which shows where longer words would be cut.
    Wording(Language language, std::unique_ptr<QTranslator> translator);
    ~Wording() override;
    Wording(const Wording &) = delete;
    Wording &operator=(const Wording &) = delete;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString languageTag() const override { return name(m_language); }
    /// For figures and dates in this language; no digit grouping.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    // The verdict (verdicttext.cpp)
    [[nodiscard]] QString headline(const report::Report &report) const override;
    /// What the person in front of the screen can do now; one or two sentences.
    [[nodiscard]] QString advice(const report::Report &report) const;
    /// "Best mode today: Proxy only." or that no mode works.
    [[nodiscard]] QString bestMode(const verdict::Verdict &verdict) const override;
    [[nodiscard]] QString status(verdict::Status status) const override;
    [[nodiscard]] QString confidence(verdict::Confidence confidence) const override;
    [[nodiscard]] QString fixer(verdict::Fixer fixer) const override;
    [[nodiscard]] QString mode(catalogue::ModeId mode) const override;
    /// What the mode means for the network, one sentence.
    [[nodiscard]] QString modeDescription(catalogue::ModeId mode) const;

    // The matrix (matrixtext.cpp, reasontext.cpp)
    /// Heading of a group of rows: "UDP networks".
    [[nodiscard]] QString group(catalogue::RequirementKind kind) const override;
    /// What the group is for, one sentence.
    [[nodiscard]] QString groupDescription(catalogue::RequirementKind kind) const;
    /// A row below its group: "173.199.0.0/18", "goto.com"; the group's name where the group is one row.
    [[nodiscard]] QString rowName(const QString &requirement) const override;
    /// A row on its own: "UDP 173.199.0.0/18", "Domain goto.com".
    [[nodiscard]] QString rowTitle(const QString &requirement) const;
    /// A few characters beside a cell's status shape: "95 ms", "reset", "no answer"; empty where the shape
    /// says it all.
    [[nodiscard]] QString cellText(const verdict::Cell &cell) const;
    /// A group's cell: "7 of 8".
    [[nodiscard]] QString cellCount(int ok, int total) const override;
    /// For screen readers: "UDP 173.199.0.0/18, Proxy, UDP direct: Does not work, no answer".
    [[nodiscard]] QString cellSpoken(const verdict::Cell &cell) const;
    [[nodiscard]] QString reason(const verdict::Reason &reason) const override;

    // Findings (findingtext.cpp)
    [[nodiscard]] QString findingTitle(const verdict::Finding &finding) const override;
    [[nodiscard]] QString findingExplanation(const verdict::Finding &finding) const override;
    /// The same without what only the helpdesk wants to know.
    [[nodiscard]] QString findingInShort(const verdict::Finding &finding) const;
    /// Who does what; may hold several lines, the last of them a list or rule to paste.
    [[nodiscard]] QString findingRemedy(const verdict::Finding &finding) const override;

    // Evidence (observationtext.cpp, webtext.cpp, failuretext.cpp)
    /// "UDP 1853 to 173.199.12.7"; "TCP 443, same address" when `before` went to the same address.
    [[nodiscard]] QString observationTitle(const evidence::Observation &observation,
                                           const evidence::Observation *before = nullptr) const override;
    /// "3 sent, no answer in 3.0 s", "connected in 38 ms".
    [[nodiscard]] QString observationResult(const evidence::Observation &observation) const override;
    /// "connect", "TLS handshake", "name resolution".
    [[nodiscard]] QString operation(base::Operation operation) const;
    [[nodiscard]] QString outcome(evidence::Outcome outcome) const;
    /// A short phrase for a cell or a list: "refused", "reset", "no answer". Silence is never called blocked.
    [[nodiscard]] QString failure(base::FailureCode code) const;
    /// "direct", or "through proxy.example:3128".
    [[nodiscard]] QString path(const QString &path) const override;
    /// "38 ms", "3.0 s", "21 s".
    [[nodiscard]] QString duration(evidence::Duration duration) const override;

    // The media peer (mediapeertext.cpp)
    [[nodiscard]] QString grade(verdict::Grade grade) const;
    [[nodiscard]] QString qualityFigure(verdict::QualityFigure figure) const;
    /// "500 packets, 0.4 % lost, at most 2 in a row, round trip 42 ms, jitter 3.1 ms, …".
    [[nodiscard]] QString qualityFigures(const evidence::MediaPeerSeen &seen) const;
    /// "UDP 8200 reaches it; UDP 1853: 3 sent, no answer in 3.0 s".
    [[nodiscard]] QString peerPorts(const report::Report &report) const;
    /// All that is to be said about the peer, a sentence or two a line; none where there was no peer.
    [[nodiscard]] QStringList mediaPeer(const report::Report &report) const override;

    // Proxy settings (proxytext.cpp)
    /// Where a setting was found, as people know it: "Firefox", "Environment variables".
    [[nodiscard]] QString proxyOrigin(evidence::ProxyOrigin origin) const override;
    /// What it says: "http://proxy.example:3128", "PAC file http://…", "no proxy".
    [[nodiscard]] QString proxySetting(const evidence::ProxySource &source) const override;
    /// "http://proxy.example:3128, then direct".
    [[nodiscard]] QString proxyServers(const std::vector<evidence::ProxyServer> &servers) const;
    /// Which of the settings the GoTo client would go by, and why; one sentence.
    [[nodiscard]] QString proxyChoice(const std::vector<evidence::ProxySource> &sources) const;
    /// "Basic, NTLM" from the words of `HttpAnswer::authSchemes`.
    [[nodiscard]] QString authSchemes(const QStringList &schemes) const;
    /// "regular expression" from the word of a PacConstruct; an unknown word as it stands.
    [[nodiscard]] QString pacConstruct(const QString &word) const;

    // Certificates (certificatetext.cpp)
    /// Who trusts the chain: "Trusted by this computer only".
    [[nodiscard]] QString chainTrust(const verdict::CertificateView &view) const;
    /// The first few hosts that showed it.
    [[nodiscard]] QString chainHosts(const verdict::CertificateView &view) const;
    /// What that means, one sentence.
    [[nodiscard]] QString chainMeaning(const verdict::CertificateView &view) const;
    /// Which product the certificate says it is, one sentence; empty when it names none.
    [[nodiscard]] QString chainProduct(const verdict::CertificateView &view) const;
    /// A line for each way: "direct: egw.gotomeeting.com:443, meet.goto.com:443".
    [[nodiscard]] QStringList chainOrigins(const std::vector<verdict::ChainOrigin> &origins) const;
    /// Why a chain is not trusted, from OpenSSL's English words (X509_verify_cert_error_string(3)); inert,
    /// and unchanged where they are not among those that are met.
    [[nodiscard]] QString distrust(const QString &reason) const;
    /// "not trusted: self-signed certificate".
    [[nodiscard]] QString builtChain(const verdict::BuiltChain &chain) const;
    /// "1 Jan 2026 00:00 to 1 Jan 2027 00:00 (UTC)".
    [[nodiscard]] QString validity(const evidence::CertificateSeen &certificate) const;

    // The run (runtext.cpp, rehearsaltext.cpp)
    [[nodiscard]] QString step(checkup::Step step) const;
    /// What a step does while it runs.
    [[nodiscard]] QString stepDescription(checkup::Step step) const;
    /// "6 of 10"; "waiting" while nothing is planned.
    [[nodiscard]] QString stepProgress(const checkup::StepProgress &progress) const;
    /// "8 seconds so far".
    [[nodiscard]] QString elapsedSoFar(evidence::Duration elapsed) const;
    /// "checked on 20 Nov 2026 at 14:02 in 21 seconds", in the zone of `started`; says so when the run was
    /// cut short.
    [[nodiscard]] QString checkedLine(const evidence::Run &run) const override;
    /// What became different while the run lasted, and what that means for its results; empty: nothing did.
    [[nodiscard]] QString networkChanges(const evidence::Run &run) const override;
    /// The same, with "today" in place of the date where it is.
    [[nodiscard]] QString checkedLine(const evidence::Run &run, QDate today) const;
    [[nodiscard]] QString product(catalogue::Product product) const;
    /// "GoTo Meeting, GoTo Webinar" from the words in a report.
    [[nodiscard]] QString products(const QStringList &words) const override;
    [[nodiscard]] QString scenario(rehearsal::Scenario scenario) const;
    /// What the rehearsal network does and what the checkup should find; one or two sentences.
    [[nodiscard]] QString scenarioDescription(rehearsal::Scenario scenario) const;
    /// The first part of that: what the network does.
    [[nodiscard]] QString scenarioStory(rehearsal::Scenario scenario) const;
    /// For every screen and report of a rehearsal; `id` is `run.rehearsal`.
    [[nodiscard]] QString rehearsalBanner(const QString &id) const override;

    [[nodiscard]] QString removed(const evidence::Removed &removed) const override;
    /// What a format is called where one chooses it (sendtext.cpp).
    [[nodiscard]] QString reportFormat(report::ReportFormat format) const;
    [[nodiscard]] QString forgetText(ForgetText text, const QStringList &arguments = {}) const;
    [[nodiscard]] QString sweepText(SweepText text) const;
    /// Fixed texts of the dialog that sends a report (sendtext.cpp).
    [[nodiscard]] QString sendText(SendText text, const QStringList &arguments = {}) const;
    [[nodiscard]] QString uploadText(UploadText text, const QStringList &arguments = {}) const;
    /// How an upload to `host` ended, and what to do; several sentences.
    [[nodiscard]] QString receipt(const upload::Receipt &receipt, const QString &host) const;
    /// Fixed texts of the reports (reporttext.cpp).
    [[nodiscard]] QString heading(report::Heading heading, const QStringList &arguments = {}) const override;
    /// Fixed texts: buttons, headings, messages; `arguments` fill %1, %2, … and are shown inert.
    [[nodiscard]] QString label(Label label, const QStringList &arguments = {}) const;
    /// The same for an allow list held against the catalogue (audittext.cpp).
    [[nodiscard]] QString audit(AuditText text, const QStringList &arguments = {}) const;
    /// The same for the window's dialog about allow lists (allowlisttext.cpp).
    [[nodiscard]] QString allowList(AllowListText text, const QStringList &arguments = {}) const;
    /// The same for a fleet's reports (fleettext.cpp).
    [[nodiscard]] QString fleet(FleetText text, const QStringList &arguments = {}) const;
    /// Why a catalogue or a key was passed over, or what else is to be known of it, one sentence
    /// (supplytext.cpp).
    [[nodiscard]] QString catalogueRemark(const supply::Remark &remark) const;
    /// The same for texts that only the window has (chrometext.cpp).
    [[nodiscard]] QString chrome(Chrome chrome, const QStringList &arguments = {}) const;
    /// The same for the window's page about proxies (proxypagetext.cpp).
    [[nodiscard]] QString proxyPage(ProxyPage text, const QStringList &arguments = {}) const;
    /// The same for its first screen (firstscreentext.cpp).
    [[nodiscard]] QString firstScreen(FirstScreen text, const QStringList &arguments = {}) const;
    /// The same for its page about the gateway race (racepagetext.cpp).
    [[nodiscard]] QString racePage(RacePage text, const QStringList &arguments = {}) const;
    /// The same for its page about media paths (mediapagetext.cpp).
    [[nodiscard]] QString mediaPage(MediaPage text, const QStringList &arguments = {}) const;
    /// The same about settings (settingstext.cpp).
    [[nodiscard]] QString settingsText(SettingsText text, const QStringList &arguments = {}) const;
    [[nodiscard]] QString settingName(settings::Setting setting) const;
    [[nodiscard]] QString settingMeaning(settings::Setting setting) const;
    /// "Expected: …", of a setting whose words cannot be meant.
    [[nodiscard]] QString settingExpected(settings::Setting setting) const;
    /// "policy", "your settings".
    [[nodiscard]] QString settingOrigin(settings::Origin origin) const;
    /// "GoTo Meeting, GoTo Webinar", "those of this computer".
    [[nodiscard]] QString settingValue(settings::Setting setting, const QStringList &words) const;
    /// Where a catalogue or a set of roots is from: of the program itself, or a file's name (foreign text).
    [[nodiscard]] QString supplied(const QString &source) const;
    /// "Standard" from the word of a level.
    [[nodiscard]] QString redactionLevel(const QString &word) const override;
    /// The same for its training (trainingtext.cpp).
    [[nodiscard]] QString trainingText(TrainingText text, const QStringList &arguments = {}) const;
    /// What carries it, as people call it: "Wi-Fi", "Ethernet"; "Network" where that is not known.
    [[nodiscard]] QString adapterKind(evidence::AdapterKind kind) const;
    /// The same for its page about the computer (computerpagetext.cpp).
    [[nodiscard]] QString computerPage(ComputerPage text, const QStringList &arguments = {}) const;

    // Reports that can be opened again (recentpagetext.cpp)
    [[nodiscard]] QString recentPage(RecentPage text, const QStringList &arguments = {}) const;
    /// What an opened report is: when it was made, how it was redacted, whether its verdict, judged again, is
    /// the stored one; `differences` are those of report::differences().
    [[nodiscard]] QString openedLine(const evidence::Run &run, const QStringList &differences) const;
    /// The same for what a watch shows (watchtext.cpp).
    [[nodiscard]] QString watchPage(WatchPage text, const QStringList &arguments = {}) const;
    /// About the client's logs, and interrupted checks (clienttext.cpp).
    [[nodiscard]] QString client(ClientText text, const QStringList &arguments = {}) const;

    // Two reports (comparetext.cpp)
    [[nodiscard]] QString compare(CompareText text, const QStringList &arguments = {}) const;
    [[nodiscard]] QString fact(report::Fact fact) const;
    /// "Better than before, but 2 rows got worse".
    [[nodiscard]] QString comparisonHeadline(const report::Comparison &comparison) const;
    /// Which catalogues the reports were written by, and which one judged both.
    [[nodiscard]] QString comparedCatalogues(const report::Report &before, const report::Report &after) const;
    /// "7 rows changed, 36 stayed the same."
    [[nodiscard]] QString comparisonSummary(const report::Comparison &comparison) const;
    /// The first and the number of the others: "Proxy, UDP direct · 2 more modes".
    [[nodiscard]] QString changedModes(const std::vector<catalogue::ModeId> &modes) const;
    /// Why the row is as it is now.
    [[nodiscard]] QString whatChanged(const report::RowChange &row) const;
    /// What became of a mode, or of the whole, and why where it got worse.
    [[nodiscard]] QString modeChange(report::Change change, const verdict::Verdict &after,
                                     std::optional<catalogue::ModeId> mode = {}) const;
    /// Empty where the best mode is the same.
    [[nodiscard]] QString bestModeChange(const verdict::Verdict &before, const verdict::Verdict &after) const;

private:
    [[nodiscard]] QString say(const char *source) const;
    [[nodiscard]] QString say(const Sentence &sentence, const QStringList &arguments) const;
    [[nodiscard]] QString rowsTestedAgain(const evidence::Run &run) const; ///< after a run's line; or nothing
    [[nodiscard]] QStringList settingsIn(const verdict::Finding &finding) const;
    [[nodiscard]] QStringList findingArguments(const verdict::Finding &finding) const;
    [[nodiscard]] QString addressKind(const QString &word) const;
    [[nodiscard]] QString hop(const QString &word) const; ///< "hop 2 10.20.0.1"; another word stays as it is
    [[nodiscard]] QString inspectionSign(const QString &word) const;
    [[nodiscard]] QString inspectionSigns(const QString &words) const;
    [[nodiscard]] QString enumeration(const QStringList &entries) const;
    [[nodiscard]] QString icmpMeaning(const QString &word) const;
    [[nodiscard]] QString shown(const QString &argument) const;
    [[nodiscard]] QString seconds(evidence::Duration duration) const;
    [[nodiscard]] QString seen(const evidence::Observation &observation) const;
    [[nodiscard]] QString missed(const evidence::Observation &observation) const;
    [[nodiscard]] QString sweepAnswer(const evidence::SweepAnswer &answer, int count) const;
    [[nodiscard]] QString sweepResult(const evidence::SweepSeen &sweep) const;
    [[nodiscard]] QString webTitle(const evidence::Observation &observation) const;
    [[nodiscard]] QString webSeen(const evidence::Observation &observation) const;
    [[nodiscard]] QString webMissed(const evidence::Observation &observation, QString result) const;
    [[nodiscard]] QString pacSeen(const evidence::PacSeen &pac, const QString &elapsed) const;
    [[nodiscard]] QString withAnswer(QString result, const evidence::HttpAnswer &answer) const;

    Language m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace clearway::text

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::text::Language> = 2;
}

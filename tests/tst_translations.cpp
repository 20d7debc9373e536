// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/words.h"
#include "security/wellknownsids.h"
#include "session/languages.h"
#include "support/buildplaces.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; // "unfinished", "vanished", "obsolete"; empty for one that is in use
    bool isPlural = false;
    QStringList translations; // one, or one for each plural form

    QString key() const
    {
        return context + u" | "_s + source + u" | "_s + comment
            + (isPlural ? u" | n"_s : QString());
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.translations << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (!message.isPlural)
        message.translations << text;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().context = context;
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, messages.last());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> readOurs(const char *name)
{
    return readMessages(projectFile(u"translations/"_s + QLatin1StringView(name)));
}

QStringList sortedKeys(const QList<Message> &messages)
{
    QStringList keys;
    for (const auto &message : messages)
        keys << message.key();
    keys.sort();
    return keys;
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto all = pattern.globalMatch(text);
    while (all.hasNext())
        found << all.next().captured();
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?\\d+|n)"_s);
    return matches(text, pattern);
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&\\w"_s);
    return matches(text, pattern).size();
}

// One line for each translation that does not pass.
template <typename Passes>
QString failures(const QList<Message> &messages, Passes passes)
{
    QStringList lines;
    for (const auto &message : messages) {
        for (const auto &translation : message.translations) {
            if (!passes(message, translation))
                lines << u"%1: “%2” as “%3”"_s.arg(message.context, message.source, translation);
        }
    }
    return lines.join(u'\n');
}

}

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void placeholdersStand_data() { everythingIsTranslated_data(); }
    void placeholdersStand();
    void mnemonicsStand();
    void wordsOfRequests();
    void mannerOfWriting();
    void filesAreUpToDate_data();
    void filesAreUpToDate();
    void pluralForms_data();
    void pluralForms();
    void datesAndNumbers_data();
    void datesAndNumbers();
    void switchesBackAndForth();
    void unknownLanguage();
    void namesOfSids();
};

void TestTranslations::everythingIsTranslated_data()
{
    QTest::addColumn<QList<Message>>("messages");
    QTest::addRow("Swedish") << readOurs("sigill_sv.ts");
    QTest::addRow("English plurals") << readOurs("sigill_en.ts");
    QTest::addRow("Swedish of Qt") << readOurs("qtbase_sv.ts");
}

void TestTranslations::everythingIsTranslated()
{
    QFETCH(QList<Message>, messages);
    QVERIFY(messages.size() > 10);
    QStringList problems;
    for (const auto &message : messages) {
        const bool hasAll = message.translations.size() == (message.isPlural ? 2 : 1)
            && !message.translations.contains(QString());
        if (!message.type.isEmpty() || !hasAll)
            problems << message.key() + u" "_s + message.type;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTranslations::placeholdersStand()
{
    QFETCH(QList<Message>, messages);
    const QString failed
        = failures(messages, [](const Message &message, const QString &translation) {
              return placeholders(message.source) == placeholders(translation);
          });
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void TestTranslations::mnemonicsStand()
{
    const QString failed = failures(
        readOurs("sigill_sv.ts"), [](const Message &message, const QString &translation) {
            return mnemonics(message.source) == mnemonics(translation)
                && message.source.count(u'&') == translation.count(u'&');
        });
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void TestTranslations::wordsOfRequests()
{
    const auto messages = readOurs("sigill_sv.ts");
    // "Avbryt" is the button that closes a dialog, "återkalla" is for certificates.
    static const QRegularExpression never(u"\\b(avbry|avbrut|återkalla)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denied(u"\\bnekad"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString failed = failures(messages, [](const Message &, const QString &translation) {
        return !translation.contains(never);
    });
    // What the server refuses is not denied: that is a decision by an approver.
    failed += failures(messages, [](const Message &message, const QString &translation) {
        return !translation.contains(denied)
            || message.source.contains("denied"_L1, Qt::CaseInsensitive);
    });
    failed += failures(messages, [](const Message &message, const QString &translation) {
        return !message.source.contains("refused"_L1, Qt::CaseInsensitive)
            || translation.contains("avvisa"_L1, Qt::CaseInsensitive);
    });
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void TestTranslations::mannerOfWriting()
{
    const auto messages = readOurs("sigill_sv.ts");
    QString failed = failures(messages, [](const Message &, const QString &translation) {
        return !translation.contains(u'!') && translation == translation.trimmed();
    });
    // Swedish opens and closes with the same mark.
    failed += failures(messages, [](const Message &message, const QString &translation) {
        return !translation.contains(u'“') && !translation.contains(u'„')
            && translation.count(u'”') == message.source.count(u'“') + message.source.count(u'”');
    });
    failed += failures(messages, [](const Message &message, const QString &translation) {
        return message.source.endsWith(u'…') == translation.endsWith(u'…')
            && message.source.count("..."_L1) == translation.count("..."_L1);
    });
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void TestTranslations::filesAreUpToDate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addRow("Swedish") << u"sigill_sv.ts"_s << QStringList();
    QTest::addRow("English plurals") << u"sigill_en.ts"_s << QStringList(u"-pluralonly"_s);
}

void TestTranslations::filesAreUpToDate()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const QString lupdate = QStandardPaths::findExecutable(
        u"lupdate"_s,
        {QLibraryInfo::path(QLibraryInfo::BinariesPath),
         QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
    if (lupdate.isEmpty())
        QSKIP("lupdate, which reads the texts out of the sources, is not installed");
    QTemporaryDir scratch;
    const QString fresh = scratch.filePath(name);
    QProcess process;
    process.setWorkingDirectory(projectFile());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdate,
                  QStringList{u"app"_s, u"ui"_s, u"-I"_s, u"app"_s, u"-locations"_s, u"none"_s}
                      + options + QStringList{u"-ts"_s, fresh});
    QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());

    const QStringList wanted = sortedKeys(readMessages(fresh));
    const QStringList present = sortedKeys(readMessages(projectFile(u"translations/"_s + name)));
    QVERIFY(wanted.size() > 10);
    QStringList problems;
    for (const auto &key : wanted) {
        if (!present.contains(key))
            problems << u"missing: "_s + key;
    }
    for (const auto &key : present) {
        if (!wanted.contains(key))
            problems << u"left over: "_s + key;
    }
    QVERIFY2(problems.isEmpty(),
             qPrintable(u"Build the target update-translations.\n"_s + problems.join(u'\n')));
    QCOMPARE(present, wanted);
}

void TestTranslations::pluralForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("done");
    QTest::addRow("no request") << u"en"_s << 0 << u"Cancel 0 requests"_s
                                << u"0 requests were canceled."_s;
    QTest::addRow("one request") << u"en"_s << 1 << u"Cancel 1 request"_s
                                 << u"1 request was canceled."_s;
    QTest::addRow("two requests") << u"en"_s << 2 << u"Cancel 2 requests"_s
                                  << u"2 requests were canceled."_s;
    QTest::addRow("0 begäranden") << u"sv"_s << 0 << u"Annullera 0 begäranden"_s
                                  << u"0 begäranden annullerades."_s;
    QTest::addRow("1 begäran") << u"sv"_s << 1 << u"Annullera 1 begäran"_s
                               << u"1 begäran annullerades."_s;
    QTest::addRow("2 begäranden") << u"sv"_s << 2 << u"Annullera 2 begäranden"_s
                                  << u"2 begäranden annullerades."_s;
    QTest::addRow("21 begäranden")
        << u"sv"_s << 21 << u"Annullera 21 begäranden"_s << u"21 begäranden annullerades."_s;
}

void TestTranslations::pluralForms()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    Languages languages(nullptr);
    languages.use(language);
    QTEST(Words::action(StatusChange::Cancel, count), "action");
    QTEST(Words::done(StatusChange::Cancel, count), "done");
}

void TestTranslations::datesAndNumbers_data()
{
    QTest::addColumn<QString>("language");
    // English goes with Sweden's forms too, unless the system itself is English.
    QTest::addRow("English") << u"en"_s;
    QTest::addRow("Swedish") << u"sv"_s;
}

void TestTranslations::datesAndNumbers()
{
    QFETCH(QString, language);
    Languages languages(nullptr);
    languages.use(language);
    const QDateTime time(QDate(2026, 3, 5), QTime(14, 7, 31));
    QCOMPARE(languages.locale().toString(time, QLocale::ShortFormat), u"2026-03-05 14:07"_s);
    QCOMPARE(QLocale().toString(time, QLocale::ShortFormat), u"2026-03-05 14:07"_s);
    QString number = languages.locale().toString(1234);
    QCOMPARE(number.size(), 5);
    // A space that does not break, narrow or not.
    QVERIFY(number.at(1) == QChar(0x00a0) || number.at(1) == QChar(0x202f));
    QCOMPARE(number.remove(1, 1), u"1234"_s);
}

void TestTranslations::switchesBackAndForth()
{
    Languages languages(nullptr);
    QSignalSpy changed(&languages, &Languages::changed);
    const auto qtCancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    for (int round = 0; round < 3; ++round) {
        languages.use(u"sv"_s);
        QCOMPARE(languages.current(), u"sv"_s);
        QCOMPARE(Words::status(RequestStatus::Canceled), u"Annullerad"_s);
        QCOMPARE(Words::duration(7200), u"2 tim"_s);
        QCOMPARE(qtCancel(), u"Avbryt"_s);
        languages.use(u"en"_s);
        QCOMPARE(languages.current(), u"en"_s);
        QCOMPARE(Words::status(RequestStatus::Canceled), u"Canceled"_s);
        QCOMPARE(Words::duration(7200), u"2 h"_s);
        QCOMPARE(qtCancel(), u"Cancel"_s);
        QCOMPARE(changed.count(), 2 * (round + 1));
    }
    languages.use(u"en"_s);
    QCOMPARE(changed.count(), 6);
}

void TestTranslations::unknownLanguage()
{
    Languages languages(nullptr);
    languages.use(u"tlh"_s);
    QVERIFY(Languages::available().contains(languages.current()));
    for (const auto &code : Languages::available()) {
        QVERIFY(QFile::exists(u":/i18n/sigill_%1.qm"_s.arg(code)));
        QVERIFY(!Languages::nativeName(code).isEmpty());
    }
}

void TestTranslations::namesOfSids()
{
    Languages languages(nullptr);
    languages.use(u"sv"_s);
    QCOMPARE(WellKnownSids::aliasName(u"AU"), u"Autentiserade användare"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

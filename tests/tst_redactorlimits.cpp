// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/redaction.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

// Texts that are long, broken or made at random.
class TestRedactorLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void manyNames();
    void longRuns_data();
    void longRuns();
    void halvesOfCharacters();
    void anyText();
};

void TestRedactorLimits::manyNames()
{
    Redactor redactor;
    for (int i = 0; i < 20'000; ++i)
        redactor.addName(u"Person%1 Efternamn%2"_s.arg(i).arg(i % 100));
    QString text;
    for (int i = 0; i < 20'000; i += 10)
        text += u"for Efternamn%2, Person%1; "_s.arg(i).arg(i % 100);
    const QString redacted = redactor.redacted(text);
    QVERIFY(!redacted.contains(u"Efternamn"_s));
    QCOMPARE(redacted.count(u"person-"_s), 2'000);
}

void TestRedactorLimits::longRuns_data()
{
    QTest::addColumn<QString>("piece");
    for (const auto piece : {"a",
                             "a.",
                             "a$",
                             "a-",
                             "1-",
                             "%41",
                             "%",
                             "\\u0041",
                             "\\",
                             "://a:",
                             ":",
                             "0:",
                             "x@",
                             "&#65;",
                             "\"password\":\"",
                             "Cookie: ",
                             "eyJaaaaaaaaa.",
                             "-----BEGIN PRIVATE KEY-----",
                             "S-1-1-1",
                             "\n",
                             "1.",
                             "0x1,",
                             "a\\",
                             "<",
                             "bearer "})
        QTest::addRow("%s", piece) << QString::fromLatin1(piece);
}

// Nothing that a server can send keeps the rest from being looked at.
void TestRedactorLimits::longRuns()
{
    QFETCH(QString, piece);
    const QString run = piece.repeated(150'000 / piece.size());
    auto redactor = knowing();
    const QString redacted = redactor.redacted(run + u"\n(%1) \\u00c5sa Björk\n"_s.arg(guid) + run);
    QVERIFY(!redacted.contains(guid));
    QVERIFY(!redacted.contains(u"Björk"_s));
}

void TestRedactorLimits::halvesOfCharacters()
{
    auto redactor = knowing();
    for (const char16_t half : {u'\xd83d', u'\xdca9'}) {
        const QString redacted = redactor.redacted(QChar(half) + u" Åsa Björk "_s + guid);
        QVERIFY2(redacted.endsWith(u" person-1 guid-1"_s), qPrintable(redacted));
    }
    // Made by undoing an escape.
    QCOMPARE(redactor.redacted(u"\\ud83d %C3%85sa Björk"_s), u"\\ud83d person-1"_s);
    QCOMPARE(redactor.redacted(u"\\ud83d\\udca9 %C3%85sa"_s), u"\\ud83d\\udca9 %C3%85sa"_s);
}

// Whatever stands around them, planted things never come through. SIGILL_SEED makes other texts.
void TestRedactorLimits::anyText()
{
    const auto seed = qEnvironmentVariableIntValue("SIGILL_SEED");
    QRandomGenerator random(static_cast<quint32>(seed));
    const QList<QString> planted{u"Åsa Björk"_s,  u"CORP\\asabjo"_s, u"cm01.corp.example.se"_s,
                                 QString(guid),   QString(sid),      u"karl.ek@example.org"_s,
                                 u"10.20.30.40"_s};
    const QString around = u" \"',;:<>()[]{}=&?/|!*~^\n\t\r"_s + u"åÖ漢\u202e%\\uUxX0aFS1-"_s;
    const auto noise = [&] {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += around.at(random.bounded(around.size()));
        return text;
    };
    const QList<QString> ends{u" "_s, u"\""_s, u"("_s, u"<"_s, u"\n"_s, u";"_s};
    for (int round = 0; round < 3'000; ++round) {
        const QString thing = planted.at(random.bounded(planted.size()));
        const QList<QString> forms{thing,
                                   thing.toUpper(),
                                   thing.toLower(),
                                   jsonEscaped(thing),
                                   percentEncoded(thing),
                                   jsonEscaped(percentEncoded(thing))};
        const int form = static_cast<int>(random.bounded(forms.size()));
        // Next to it stands what ends a word.
        const QString text = noise() + ends.at(random.bounded(ends.size())) + forms.at(form)
            + ends.at(random.bounded(ends.size())) + noise();
        auto redactor = knowing();
        const QString redacted = redactor.redacted(text);
        QVERIFY2(!redacted.contains(forms.at(form), Qt::CaseInsensitive),
                 qPrintable(u"round %1 of seed %2: %3 became %4"_s.arg(round).arg(seed).arg(
                     text, redacted)));
        // It is the end of it: what came out has nothing more in it but tokens.
        QVERIFY(!redacted.contains(thing, Qt::CaseInsensitive));
    }
}

QTEST_GUILESS_MAIN(TestRedactorLimits)
#include "tst_redactorlimits.moc"

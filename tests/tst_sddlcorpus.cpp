// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sddljson.h"
#include "support/buildplaces.h"
#include "support/sddlproblems.h"
#include "support/sharedfolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// A vector is a line {"sddl", "domain"}. A valid one has "expect", the descriptor as JSON, with its
// "canonical" text where that is known. The corpus also says "valid" and "tier". Ours have
// "notices" (how many; none is 0), and invalid ones "error", the offset.
using Vectors = QList<QJsonObject>;

// The domain of the corpus vectors that name none.
constexpr auto corpusDomain = u"S-1-5-21-1111111111-222222222-3333333333";

Vectors vectorsIn(const QString &name)
{
    Vectors vectors;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return vectors;
    while (!file.atEnd())
        vectors += QJsonDocument::fromJson(file.readLine()).object();
    return vectors;
}

QString corpusFile()
{
    return qEnvironmentVariable("SIGILL_SDDL_CORPUS", sharedFile(u"sddl/corpus.jsonl"_s));
}

auto readVector(const QJsonObject &vector, QStringView otherDomain = {})
{
    const auto domain = vector[u"domain"].toString(otherDomain.toString());
    return SecurityDescriptor::fromSddl(vector[u"sddl"].toString(), Sid::fromText(domain));
}

// Windows prints what it knows by alias as alias, also in domains, which toSddl cannot; where no
// domain is given, both keep such aliases as they stand. One vector is from Windows XP, which
// printed the flags in another order.
QString canonicalProblem(const QJsonObject &vector)
{
    const QString canonical = vector[u"expect"][u"canonical"].toString();
    const bool isFromWindows = vector[u"truth"].toString(u"windows"_s) == u"windows";
    if (!vector[u"expect"].toObject().contains(u"canonical") || !isFromWindows)
        return {};
    const QString written
        = SecurityDescriptor::fromSddl(vector[u"sddl"].toString()).value().toSddl();
    if (written == QString(canonical).replace(u"CINPIO"_s, u"CIIONP"_s))
        return {};
    return u"written as %1 and not as %2"_s.arg(written, canonical);
}

}

class TestSddlCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ownVectors_data();
    void ownVectors();
    void corpus_data();
    void corpus();

private:
    static QString problem(const QJsonObject &vector);
};

void TestSddlCorpus::ownVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const Vectors vectors = vectorsIn(projectFile(u"tests/data/sddlvectors.jsonl"_s));
    QVERIFY(vectors.size() > 200);
    for (const QJsonObject &vector : vectors)
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector;
}

void TestSddlCorpus::ownVectors()
{
    QFETCH(QJsonObject, vector);
    const auto read = readVector(vector);
    if (vector.contains(u"error")) {
        QVERIFY(!read);
        QCOMPARE(read.error().offset, vector[u"error"].toInteger());
        QVERIFY(!read.error().message.isEmpty());
        return;
    }
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(structureProblem(vector, *read), QString());
    QCOMPARE(read->notices.texts().size(), vector[u"notices"].toInteger());
    QCOMPARE(writingProblem(*read, Sid::fromText(vector[u"domain"].toString())), QString());
    QCOMPARE(canonicalProblem(vector), QString());
}

void TestSddlCorpus::corpus_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<bool>("valid");
    if (!QFile::exists(corpusFile()) && !qEnvironmentVariableIsSet("SIGILL_REQUIRE_CORPUS"))
        QSKIP("The corpus is not here; name it in SIGILL_SDDL_CORPUS");
    QTest::newRow("core, valid") << u"core"_s << true;
    QTest::newRow("core, invalid") << u"core"_s << false;
    QTest::newRow("lenient, valid") << u"lenient"_s << true;
    QTest::newRow("nul, valid") << u"nul"_s << true;
    QTest::newRow("nul, invalid") << u"nul"_s << false;
    QTest::newRow("weird, valid") << u"weird"_s << true;
}

void TestSddlCorpus::corpus()
{
    static const Vectors vectors = vectorsIn(corpusFile());
    QFETCH(QString, tier);
    QFETCH(bool, valid);
    QStringList wrong;
    qsizetype checked = 0;
    for (const QJsonObject &vector : vectors) {
        if (vector[u"tier"] != tier || vector[u"valid"].toBool() != valid)
            continue;
        ++checked;
        if (const QString what = problem(vector); !what.isEmpty())
            wrong += QString(vector[u"sddl"].toString() + u": "_s + what);
    }
    qInfo("%lld of %lld right", checked - wrong.size(), checked);
    QCOMPARE(wrong, QStringList());
    // Not even where the corpus is missing although it is required.
    QVERIFY2(checked > 0, qPrintable(corpusFile()));
}

QString TestSddlCorpus::problem(const QJsonObject &vector)
{
    const bool isWeird = vector[u"tier"] == u"weird"_s;
    const auto read = readVector(vector, corpusDomain);
    if (!read) {
        const qsizetype offset = read.error().offset;
        if (offset < 0 || offset > vector[u"sddl"].toString().size()
            || read.error().message.isEmpty())
            return u"refused without a place or a reason"_s;
        return !vector[u"valid"].toBool() || isWeird ? QString() : read.error().message;
    }
    if (!vector[u"valid"].toBool())
        return u"accepted"_s;
    // What departs from the grammar is never accepted in silence.
    if (vector[u"tier"] != u"core"_s && read->notices.isEmpty())
        return u"no notice"_s;
    QString what = structureProblem(vector, *read);
    if (what.isEmpty()) {
        const QString domain = vector[u"domain"].toString(QString::fromUtf16(corpusDomain));
        what = writingProblem(*read, Sid::fromText(domain));
    }
    return what.isEmpty() ? canonicalProblem(vector) : what;
}

QTEST_GUILESS_MAIN(TestSddlCorpus)
#include "tst_sddlcorpus.moc"

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sddljson.h"
#include "support/sddlproblems.h"
#include "support/sharedfolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr auto python = "/usr/bin/python3";

int setting(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? value : otherwise;
}

// A line without "expect" is a damaged text, which may be refused.
QString problem(const QJsonObject &line)
{
    const QString text = line[u"sddl"].toString();
    const auto domain = Sid::fromText(line[u"domain"].toString());
    const auto read = SecurityDescriptor::fromSddl(text, domain);
    if (!read) {
        const SddlError &error = read.error();
        if (error.offset < 0 || error.offset > text.size() || error.message.isEmpty())
            return u"refused without a place or a reason"_s;
        return line.contains(u"expect") ? u"refused: "_s + error.message : QString();
    }
    const QString what = line.contains(u"expect") ? structureProblem(line, *read) : QString();
    return what.isEmpty() ? writingProblem(*read, domain) : what;
}

}

// Texts of a seeded generator that does not know this reader: valid ones with what they say, and
// damaged ones. SIGILL_GENERATED_COUNT says how many of each kind, SIGILL_GENERATED_SEED which.
class TestSddlGenerated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void texts_data();
    void texts();

private:
    const QString m_generator = sharedFile(u"sddl/generate.py"_s);
};

void TestSddlGenerated::initTestCase()
{
    if (!QFile::exists(m_generator) || !QFile::exists(QString::fromLatin1(python)))
        QSKIP("The generator sddl/generate.py or Python is not here");
}

void TestSddlGenerated::texts_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList mutate{u"--mutate"_s, u"1.0"_s};
    QTest::newRow("valid") << QStringList();
    QTest::newRow("valid, lenient") << QStringList{u"--lenient"_s};
    QTest::newRow("valid, like the server's") << QStringList{u"--mim"_s};
    QTest::newRow("damaged") << mutate;
    QTest::newRow("damaged, lenient") << mutate + QStringList{u"--lenient"_s};
    QTest::newRow("damaged, like the server's") << mutate + QStringList{u"--mim"_s};
}

void TestSddlGenerated::texts()
{
    QFETCH(QStringList, options);
    const int count = setting("SIGILL_GENERATED_COUNT", 2000);
    const int seed = setting("SIGILL_GENERATED_SEED", 1);
    options += {u"--seed"_s, QString::number(seed), u"--n"_s, QString::number(count)};
    QProcess generator;
    generator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    generator.start(QString::fromLatin1(python), QStringList{m_generator} + options);
    QStringList wrong;
    int checked = 0;
    while (generator.canReadLine() || generator.waitForReadyRead()) {
        while (generator.canReadLine()) {
            const auto line = QJsonDocument::fromJson(generator.readLine()).object();
            QVERIFY(line.contains(u"sddl"));
            ++checked;
            if (const QString what = problem(line); !what.isEmpty())
                wrong += QString(line[u"sddl"].toString() + u": " + what);
        }
    }
    QCOMPARE(wrong, QStringList());
    QCOMPARE(checked, count);
}

QTEST_GUILESS_MAIN(TestSddlGenerated)
#include "tst_sddlgenerated.moc"

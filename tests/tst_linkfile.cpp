// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/linkcall.h"
#include "support/samplerequests.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

}

// The file by which links reach a window, where it is one.
class TestLinkFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesThePlaceOfACrashedOne();
    void isTheOperatorsAlone();

private:
    QString name() const { return m_folder->filePath(u"links"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLinkFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLinkFile::takesThePlaceOfACrashedOne()
{
    // A process that is killed leaves its socket behind.
    QProcess crashed;
    crashed.start(u"python3"_s,
                  {u"-c"_s,
                   u"import socket,sys,os,signal\n"
                   "s=socket.socket(socket.AF_UNIX)\n"
                   "s.bind(sys.argv[1])\n"
                   "s.listen()\n"
                   "os.kill(os.getpid(),signal.SIGKILL)"_s,
                   name()});
    QVERIFY(crashed.waitForFinished(longest));
    QVERIFY(QFileInfo::exists(name()));
    LinkChannel channel(nullptr, name());
    QVERIFY(channel.isListening());
    QSignalSpy wanted(&channel, &LinkChannel::requestWanted);
    QVERIFY(handOverFromElsewhere(sampleId(1), name()));
    QCOMPARE(wanted.count(), 1);
}

void TestLinkFile::isTheOperatorsAlone()
{
    LinkChannel channel(nullptr, name());
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(name()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0077U, 0U);
}

QTEST_GUILESS_MAIN(TestLinkFile)
#include "tst_linkfile.moc"

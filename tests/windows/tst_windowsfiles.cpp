// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/nativepath_win.h"
#include "journal/privatefile.h"
#include "journal/processowner_win.h"
#include "security/securitydescriptor.h"
#include "session/settings.h"
#include "support/journalbed.h"

#include <QRegularExpression>
#include <QSettings>

#include <windows.h>

// After all of Windows.
#include <aclapi.h>
#include <sddl.h>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// Who is granted anything there, as SIDs; the administrators' are not told, since nothing is kept
// from them.
QStringList trusteesOf(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring name = nativePath(path);
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                              nullptr, nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return {u"unknown"_s};
    wchar_t *text = nullptr;
    ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1,
                                                         DACL_SECURITY_INFORMATION, &text, nullptr);
    const auto sddl = QString::fromWCharArray(text);
    LocalFree(text);
    LocalFree(descriptor);
    const auto read = SecurityDescriptor::fromSddl(sddl, {});
    if (!read || !read->dacl)
        return {sddl};
    QStringList trustees;
    for (const auto &ace : read->dacl->aces) {
        const QString sid = ace.trustee.text();
        if (sid != "S-1-5-32-544"_L1 && !trustees.contains(sid))
            trustees << sid;
    }
    trustees.sort();
    return trustees;
}

QStringList operatorAndSystem()
{
    QStringList both{QString::fromStdWString(processOwner(GetCurrentProcess())), u"S-1-5-18"_s};
    both.sort();
    return both;
}

}

class TestWindowsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newFoldersAreTheOperatorsAlone();
    void takesOthersRights();
    void keepsSettingsOnThisComputer();
    void takesLongPaths_data();
    void takesLongPaths();
};

void TestWindowsFiles::newFoldersAreTheOperatorsAlone()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"new/data"_s);
    const auto made = PrivateFile::makeFolder(folder);
    QVERIFY2(made, made ? "" : qPrintable(made.error()));
    QCOMPARE(trusteesOf(place.filePath(u"new"_s)), operatorAndSystem());
    QCOMPARE(trusteesOf(folder), operatorAndSystem());
    const QString file = folder + u"/journal.sqlite"_s;
    QVERIFY(PrivateFile::make(file));
    QCOMPARE(trusteesOf(file), operatorAndSystem());
}

void TestWindowsFiles::takesOthersRights()
{
    const QTemporaryDir place;
    QFile file(place.filePath(u"shared.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    std::wstring name = nativePath(file.fileName());
    PSECURITY_DESCRIPTOR open = nullptr;
    QVERIFY(ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;FA;;;WD)",
                                                                 SDDL_REVISION_1, &open, nullptr));
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    ACL *list = nullptr;
    QVERIFY(GetSecurityDescriptorDacl(open, &isThere, &list, &isDefault));
    QCOMPARE(SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                                   nullptr, list, nullptr),
             DWORD(ERROR_SUCCESS));
    LocalFree(open);
    QVERIFY(trusteesOf(file.fileName()).contains(u"S-1-1-0"_s));
    QVERIFY(PrivateFile::make(file.fileName()));
    QCOMPARE(trusteesOf(file.fileName()), operatorAndSystem());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

// A folder that roams would bring one computer's state to another.
void TestWindowsFiles::keepsSettingsOnThisComputer()
{
    Settings::prepareFile();
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"Sigill"_s, u"test"_s);
    const QString local = QDir::fromNativeSeparators(qEnvironmentVariable("LOCALAPPDATA"));
    QVERIFY(!local.isEmpty());
    QVERIFY2(settings.fileName().startsWith(local + u'/', Qt::CaseInsensitive),
             qPrintable(settings.fileName()));
    QCOMPARE(trusteesOf(local + u"/Sigill"_s), operatorAndSystem());
}

void TestWindowsFiles::takesLongPaths_data()
{
    QTest::addColumn<int>("levels");
    QTest::newRow("short") << 1;
    // Windows' old limit is 260 characters.
    QTest::newRow("long") << 7;
}

void TestWindowsFiles::takesLongPaths()
{
    QFETCH(int, levels);
    const JournalBed bed;
    QString folder = bed.folder();
    for (int level = 0; level < levels; ++level)
        folder += u'/' + QString(50, u'å');
    JournalOptions options;
    options.path = folder + u"/journal.sqlite"_s;
    qint64 number = 0;
    {
        SqlJournal journal(options, JournalBed::origin());
        const auto written = JournalBed::write(journal, JournalBed::entry());
        QVERIFY2(written, written ? "" : qPrintable(JournalBed::words(written.error())));
        number = *written;
        // A second window.
        SqlJournal second(options, JournalBed::origin());
        QCOMPARE(JournalBed::write(second, JournalBed::entry(2)).value(), number + 1);
    }
    SqlJournal again(options, JournalBed::origin());
    QCOMPARE(JournalBed::read(again).value().size(), 2);
    QCOMPARE(JournalBed::verify(again)->finding, JournalVerdict::Finding::Whole);
}

QTEST_GUILESS_MAIN(TestWindowsFiles)
#include "tst_windowsfiles.moc"

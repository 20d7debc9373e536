// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/buildplaces.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// Which rooms a room may include, besides itself. Includes point one way.
QHash<QString, QSet<QString>> allowed()
{
    return {
        {u"domain"_s, {}},
        {u"security"_s, {}},
        {u"api"_s, {u"domain"_s, u"security"_s}},
        {u"directory"_s, {u"api"_s, u"domain"_s, u"security"_s}},
        {u"journal"_s, {u"domain"_s, u"security"_s}},
        {u"actions"_s, {u"api"_s, u"journal"_s, u"domain"_s, u"security"_s}},
        {u"models"_s, {u"actions"_s, u"domain"_s, u"security"_s}},
        {u"session"_s,
         {u"actions"_s, u"models"_s, u"directory"_s, u"journal"_s, u"api"_s, u"domain"_s,
          u"security"_s}},
        {u"demo"_s, {u"domain"_s, u"security"_s}},
        {u"cli"_s,
         {u"session"_s, u"models"_s, u"actions"_s, u"directory"_s, u"journal"_s, u"api"_s,
          u"domain"_s, u"security"_s}},
        {u"ui"_s, {u"session"_s, u"models"_s, u"actions"_s, u"domain"_s, u"security"_s}},
    };
}

// They put the program together, so they may include every room.
QSet<QString> mains()
{
    return {u"app/main.cpp"_s, u"ui/main.cpp"_s, u"ui/practice_httpserver.cpp"_s};
}

// Where something is carried out by exec(): the event loop of a program, or a statement of SQL.
QSet<QString> loops()
{
    return {u"app/main.cpp"_s, u"ui/main.cpp"_s, u"app/demo/servecommand_httpserver.cpp"_s,
            u"app/journal/journaldatabase.cpp"_s};
}

constexpr int mostLines = 400;

QString headersPath()
{
    return QLibraryInfo::path(QLibraryInfo::HeadersPath);
}

bool isOfModule(const QString &header, const QString &module)
{
    return QFile::exists(headersPath() + u'/' + module + u'/' + header);
}

QString roomOf(const QString &path)
{
    return path.startsWith(u"ui/"_s) ? u"ui"_s : path.section(u'/', 1, 1);
}

QStringList includesIn(const QString &text, const QString &brackets)
{
    const QRegularExpression line(u"^\\s*#\\s*include\\s*%1([^>\"]+)[>\"]"_s.arg(brackets),
                                  QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = line.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

QString wrongRoom(const QString &path, const QString &include)
{
    if (mains().contains(path) || include.endsWith(u".moc"_s))
        return {};
    const QString room = roomOf(path);
    const QString other = include.contains(u'/') ? include.section(u'/', 0, 0) : QString();
    if (other.isEmpty() && room == u"ui"_s)
        return {};
    if (other != room && !allowed().value(room).contains(other))
        return u"%1 must not include %2"_s.arg(room, include);
    return {};
}

QString wrongQtHeader(const QString &path, const QString &include)
{
    static const QRegularExpression module(
        u"^Qt(Concurrent|Core|DBus|Gui|HttpServer|Network|OpenGL|PrintSupport|Sql|Svg|"
        "SvgWidgets|Test|WebSockets|Widgets|Xml)(/.*)?$"_s);
    if (module.match(include).hasMatch())
        return u"includes the module %1"_s.arg(include);
    if (path.startsWith(u"app/"_s)
        && (isOfModule(include, u"QtGui"_s) || isOfModule(include, u"QtWidgets"_s)))
        return u"includes %1, which needs a screen"_s.arg(include);
    if (path.startsWith(u"ui/"_s) && !mains().contains(path) && isOfModule(include, u"QtNetwork"_s))
        return u"includes %1, which is for api alone"_s.arg(include);
    if (!path.startsWith(u"app/journal/"_s) && isOfModule(include, u"QtSql"_s))
        return u"includes %1, which is for the journal alone"_s.arg(include);
    return {};
}

// What is wrong with a file by the rules of the house; the path starts with app/ or ui/.
QStringList problems(const QString &path, const QString &text)
{
    QStringList found;
    if (!mains().contains(path) && !allowed().contains(roomOf(path)))
        found << u"is in no known room"_s;
    for (const auto &include : includesIn(text, u"\""_s))
        found << wrongRoom(path, include);
    for (const auto &include : includesIn(text, u"<"_s))
        found << wrongQtHeader(path, include);
    if (!text.startsWith(u"// SPDX-FileCopyrightText: 2026 Sigill contributors\n"
                         "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
        found << u"has no licence header"_s;
    if (text.count(u'\n') > mostLines)
        found << u"has more than %1 lines"_s.arg(mostLines);
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    static const QRegularExpression loop(u"\\bexec\\s*\\(|\\bQEventLoop\\b"_s);
    static const QRegularExpression turning(u"\\bprocessEvents\\b"_s);
    const QString code = QString(text).remove(comment);
    if (!loops().contains(path) && code.contains(loop))
        found << u"runs an event loop of its own"_s;
    if (code.contains(turning))
        found << u"turns the event loop by hand"_s;
    found.removeAll(QString());
    return found;
}

QStringList sources()
{
    const QDir top(projectFile());
    QStringList paths;
    for (const auto &folder : {u"app"_s, u"ui"_s}) {
        QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << top.relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

QString read(const QString &path)
{
    QFile file(projectFile(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const auto header = u"// SPDX-FileCopyrightText: 2026 Sigill contributors\n"
                    "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

}

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void seesWhatIsWrong_data();
    void seesWhatIsWrong();
    void everyRoomKeepsToItsPlace();
    void includesExist();
    void sigillctlNeedsNoScreen();
};

void TestLayering::initTestCase()
{
    if (!isOfModule(u"QString"_s, u"QtCore"_s))
        QSKIP("Qt's headers are not on this computer");
}

void TestLayering::seesWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *path, const char *text, int count) {
        QTest::newRow(name) << QString::fromLatin1(path)
                            << QString(header + QString::fromLatin1(text)) << count;
    };
    row("nothing", "app/models/a.cpp", "#include \"actions/b.h\"\n#include <QString>\n", 0);
    row("models to api", "app/models/a.cpp", "#include \"api/b.h\"\n", 1);
    row("domain to security", "app/domain/a.h", "#include \"security/b.h\"\n", 1);
    row("security to domain", "app/security/a.h", "#include \"domain/b.h\"\n", 1);
    row("window to api", "ui/a.cpp", "#include \"b.h\"\n#include \"api/b.h\"\n", 1);
    row("window to demo", "ui/a.cpp", "#include \"demo/b.h\"\n", 1);
    row("main to demo", "ui/main.cpp", "#include \"demo/b.h\"\n", 0);
    row("include without a room", "app/api/a.cpp", "# include \"b.h\"\n", 1);
    row("way up", "app/api/a.cpp", "#include \"../models/b.h\"\n", 1);
    row("unknown room", "app/other/a.cpp", "", 1);
    row("whole module", "ui/a.cpp", "#include <QtWidgets>\n#include <QtCore/QString>\n", 2);
    row("widget in the core", "app/session/a.h", "#include <QWidget>\n#include <QColor>\n", 2);
    row("widget in a window", "ui/a.cpp", "#include <QWidget>\n", 0);
    row("network in a window", "ui/a.cpp", "#include <QNetworkReply>\n", 1);
    row("database in the journal", "app/journal/a.cpp", "#include <QSqlError>\n", 0);
    row("database elsewhere", "app/session/a.cpp", "#include <QSqlError>\n", 1);
    row("dialog", "ui/a.cpp", "dialog.exec();\n", 1);
    row("loop", "app/api/a.cpp", "QEventLoop loop;\n", 1);
    row("by hand", "ui/main.cpp", "QCoreApplication::processEvents();\n", 1);
    row("in a comment", "ui/a.cpp", "// never exec() or processEvents here\n", 0);
    row("execute", "ui/a.cpp", "executed();\nexecuting(1);\n", 0);
    QTest::newRow("no licence") << u"ui/a.cpp"_s << u"int a;\n"_s << 1;
    QTest::newRow("long") << u"ui/a.cpp"_s << QString(header + QString(399, u'\n')) << 1;
}

void TestLayering::seesWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto found = problems(path, text);
    QVERIFY2(found.size() == count, qPrintable(found.join(u'\n')));
}

void TestLayering::everyRoomKeepsToItsPlace()
{
    QStringList found;
    QSet<QString> rooms;
    for (const auto &path : sources()) {
        rooms.insert(roomOf(path));
        const auto inFile = problems(path, read(path));
        for (const auto &problem : inFile)
            found << QString(path + u": "_s + problem);
    }
    QVERIFY(rooms.contains(u"domain"_s) && rooms.contains(u"cli"_s) && rooms.contains(u"ui"_s));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayering::includesExist()
{
    QStringList missing;
    for (const auto &path : sources()) {
        const auto includes = includesIn(read(path), u"\""_s);
        for (const auto &include : includes) {
            const QString folder = include.contains(u'/') ? u"app/"_s : u"ui/"_s;
            if (!include.endsWith(u".moc"_s) && !QFile::exists(projectFile(folder + include)))
                missing << QString(path + u": "_s + include);
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestLayering::sigillctlNeedsNoScreen()
{
    const QString ldd = QStandardPaths::findExecutable(u"ldd"_s);
    if (ldd.isEmpty())
        QSKIP("This computer has no ldd");
    QProcess process;
    process.start(ldd, {builtProgram(u"sigillctl"_s)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const auto libraries = QString::fromLocal8Bit(process.readAllStandardOutput());
    QVERIFY(libraries.contains(u"libQt6Core"_s));
    for (const auto &screen : {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libX11"_s, u"libGL"_s})
        QVERIFY2(!libraries.contains(screen), qPrintable(libraries));
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"

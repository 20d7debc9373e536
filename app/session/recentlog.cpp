// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recentlog.h"

#include "domain/visibletext.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutexLocker>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// A message can quote a server.
constexpr qsizetype longestLine = 2'000;

// Qt's handlers are functions, so what they need is here.
struct Installed
{
    QMutex mutex;
    RecentLog *log = nullptr;
    QtMessageHandler handler = nullptr;
    QLoggingCategory::CategoryFilter filter = nullptr;
    // Categories whose debug messages only the log wants.
    QSet<QByteArray> quiet;
};

Installed &installed()
{
    static Installed installed;
    return installed;
}

bool isOurs(const char *category)
{
    return category && qstrncmp(category, "sigill.", 7) == 0;
}

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"message"_s;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    auto &state = installed();
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker lock(&state.mutex);
        if (state.log && isOurs(context.category)) {
            state.log->add(u"%1 %2 %3 %4"_s.arg(
                QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), word(type),
                QLatin1StringView(context.category), visibleLine(message, longestLine)));
        }
        if (type != QtDebugMsg || !state.quiet.contains(context.category))
            next = state.handler;
    }
    if (next)
        next(type, context, message);
}

void enable(QLoggingCategory *category)
{
    auto &state = installed();
    const QMutexLocker lock(&state.mutex);
    if (state.filter)
        state.filter(category);
    if (!isOurs(category->categoryName()))
        return;
    if (category->isDebugEnabled()) {
        state.quiet.remove(category->categoryName());
        return;
    }
    state.quiet.insert(category->categoryName());
    category->setEnabled(QtDebugMsg, true);
}

}

RecentLog::~RecentLog()
{
    {
        const QMutexLocker lock(&installed().mutex);
        if (installed().log != this)
            return;
    }
    uninstall();
}

void RecentLog::add(const QString &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_lines.size() < capacity) {
        m_lines << line;
        return;
    }
    m_lines[m_oldest] = line;
    m_oldest = (m_oldest + 1) % capacity;
}

QStringList RecentLog::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines.mid(m_oldest) + m_lines.first(m_oldest);
}

QStringList RecentLog::installedLines()
{
    const QMutexLocker lock(&installed().mutex);
    return installed().log ? installed().log->lines() : QStringList();
}

void RecentLog::install(RecentLog &log)
{
    auto &state = installed();
    {
        const QMutexLocker lock(&state.mutex);
        const bool isFirst = !state.log;
        state.log = &log;
        if (!isFirst)
            return;
        state.handler = qInstallMessageHandler(handle);
    }
    // Calls enable() for every category at once, which takes the lock itself; before that it knows
    // no filter to ask, so Qt's own is asked for first.
    auto *const before = QLoggingCategory::installFilter(nullptr);
    {
        const QMutexLocker lock(&state.mutex);
        state.filter = before;
    }
    QLoggingCategory::installFilter(enable);
}

void RecentLog::uninstall()
{
    auto &state = installed();
    QtMessageHandler handler = nullptr;
    QLoggingCategory::CategoryFilter filter = nullptr;
    {
        const QMutexLocker lock(&state.mutex);
        state.log = nullptr;
        handler = state.handler;
        filter = state.filter;
        state.quiet.clear();
    }
    QLoggingCategory::installFilter(filter);
    qInstallMessageHandler(handler);
}

}

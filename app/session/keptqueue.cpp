// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keptqueue.h"

#include "session/account.h"
#include "session/keptlistcodec.h"
#include "session/session.h"

#include <QFile>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// A block, and about a millisecond's work.
constexpr int keptAtOnce = 400;
constexpr auto pause = 5min;
// A clock may have been set back a little.
constexpr qint64 mostAhead = 3600; // seconds
// What another window is writing is younger.
constexpr qint64 oldLeftover = 3600;

QString serverOf(const ServerProfile &profile)
{
    return profile.baseUrl.toString(QUrl::FullyEncoded);
}

}

KeptQueue::KeptQueue(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(paths())
{
    m_thread.setMaxThreadCount(1);
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(pause);
    connect(&m_writeTimer, &QTimer::timeout, this, &KeptQueue::collect);
    connect(&m_collectTimer, &QTimer::timeout, this, [this] { collectSome(keptAtOnce); });
    connect(&session, &Session::profileChanged, this, &KeptQueue::forgetServer);
    connect(&session, &Session::serverChosen, this, &KeptQueue::read);
    connect(&session, &Session::signedOut, this,
            [this] { m_thread.start([path = path()] { QFile::remove(path); }); });
    connect(&session.signInDesk(), &SignInDesk::signedIn, this, &KeptQueue::takeSignedIn);
    connect(&session.loader(), &QueueLoader::finished, this,
            [this](const QList<RequestStatus> &whole, bool allCame) {
                noteLoad(allCame ? QueueAges::statusesOf(StatusView::All) : whole);
            });
    connect(&session.settings(), &Settings::profilesChanged, this, &KeptQueue::removeOrphans);
    connect(&session.settings(), &Settings::numberChanged, this, [this](Settings::Number number) {
        if (number == Settings::Number::KeepListDays)
            takeDays();
    });
    removeOld();
}

KeptQueue::~KeptQueue()
{
    if (m_isDirty && !m_collected)
        collect();
    if (m_collected)
        collectSome(m_session.requests().store().end());
    m_thread.waitForDone();
}

template <typename Work, typename Take>
void KeptQueue::inThread(Work work, Take take)
{
    m_thread.start([this, server = m_server, work = std::move(work), take = std::move(take)] {
        // The destructor waits for this; after that the call is dropped with the object.
        QMetaObject::invokeMethod(
            this,
            [this, server, take, result = work()] {
                if (server == m_server)
                    take(result);
            },
            Qt::QueuedConnection);
    });
}

ServerFiles KeptQueue::files(const Settings &settings)
{
    const QString folder = settings.text(Settings::Key::ListFolder);
    return {folder.isEmpty() ? ServerFiles::usualFolder() : folder, "list-"_L1};
}

bool KeptQueue::isKept() const
{
    const auto &profile = m_session.profile();
    return profile.isValid() && profile.environment != ServerProfile::Environment::Practice
        && m_session.settings().number(Settings::Number::KeepListDays) > 0;
}

QString KeptQueue::path() const
{
    return files(m_session.settings()).path(m_session.profile());
}

// By the time of the file; what is in it is looked at before it is shown.
void KeptQueue::removeOld()
{
    const int days = m_session.settings().number(Settings::Number::KeepListDays);
    m_thread.start([files = files(m_session.settings()), days] {
        if (days == 0)
            return void(files.removeAll());
        const auto now = QDateTime::currentDateTime();
        const auto all = files.all();
        for (const auto &file : all) {
            const qint64 age = file.lastModified().secsTo(now);
            if (age > qint64(days) * 24 * 3600 || (files.isLeftover(file) && age > oldLeftover))
                QFile::remove(file.filePath());
        }
    });
}

void KeptQueue::takeDays()
{
    if (!isKept()) {
        m_writeTimer.stop();
        m_collectTimer.stop();
        m_collected.reset();
    }
    removeOld();
}

QSet<QString> KeptQueue::paths() const
{
    QSet<QString> all;
    const auto files = KeptQueue::files(m_session.settings());
    const auto profiles = m_session.settings().profiles();
    for (const auto &profile : profiles)
        all.insert(files.path(profile));
    return all;
}

void KeptQueue::removeOrphans()
{
    const auto before = std::exchange(m_paths, paths());
    const auto orphans = before - m_paths;
    for (const QString &path : orphans)
        m_thread.start([path] { QFile::remove(path); });
}

// What has not been written is gone with the rows.
void KeptQueue::forgetServer()
{
    ++m_server;
    m_shown.reset();
    m_toShow.clear();
    m_readers.clear();
    m_isDirty = false;
    m_hasFile = false;
    m_hasFailed = false;
    m_collected.reset();
    m_collectTimer.stop();
    m_writeTimer.stop();
    if (std::exchange(m_held, {}))
        Q_EMIT heldChanged();
}

void KeptQueue::read()
{
    if (!isKept()) {
        // A profile may have become one for practice.
        if (m_session.profile().isValid())
            m_thread.start([path = path()] { QFile::remove(path); });
        return;
    }
    inThread([path = path()] { return KeptListFile::read(path); },
             [this](const Read &read) { takeRead(read); });
}

void KeptQueue::takeRead(const Read &read)
{
    if (!read)
        return Q_EMIT failed(read.error());
    if (!*read)
        return;
    m_hasFile = true;
    KeptList list = (*read)->list;
    const auto now = QDateTime::currentDateTimeUtc();
    const int days = m_session.settings().number(Settings::Number::KeepListDays);
    list.keepTimes(now.addDays(-days), now.addSecs(mostAhead));
    using Kind = KeptListError::Kind;
    if (list.server != serverOf(m_session.profile()))
        return Q_EMIT failed({Kind::Foreign, path(), {}});
    if (list.account != accountName())
        return Q_EMIT failed({Kind::OtherAccount, path(), {}});
    if (list.times.isEmpty())
        return;
    m_toShow = (*read)->blocks;
    const bool isSignedIn = m_session.signIn().stage == SignInState::Stage::SignedIn;
    if (isSignedIn && !isOfThisUser(list))
        return;
    if (!isSignedIn && !list.isByAccount) {
        m_held = list;
        return Q_EMIT heldChanged();
    }
    m_shown = list;
    showNext();
}

bool KeptQueue::isOfThisUser(const KeptList &list) const
{
    return m_session.signIn().user.compare(list.user, Qt::CaseInsensitive) == 0;
}

// Who has read it may be another than who sits here now.
void KeptQueue::takeSignedIn()
{
    if (m_shown && !isOfThisUser(*m_shown)) {
        m_shown.reset();
        m_toShow.clear();
        m_session.forgetEarlier();
    }
    if (!m_held)
        return;
    const auto held = std::exchange(m_held, {});
    if (isOfThisUser(*held)) {
        m_shown = held;
        showNext();
    }
    Q_EMIT heldChanged();
}

void KeptQueue::showNext()
{
    if (m_toShow.isEmpty())
        return;
    inThread([block = m_toShow.takeFirst()] { return KeptListCodec::requests(block); },
             [this](const std::optional<QList<Request>> &requests) { takeShown(requests); });
}

void KeptQueue::takeShown(const std::optional<QList<Request>> &requests)
{
    if (!m_shown)
        return;
    if (!requests) {
        m_shown.reset();
        m_toShow.clear();
        m_session.forgetEarlier();
        return Q_EMIT failed({KeptListError::Kind::Damaged, path(), {}});
    }
    if (!m_session.hasTemplateNames())
        m_session.requests().setTemplates(m_shown->templates);
    // What a load of this session has told goes before.
    auto wanted = *requests;
    wanted.removeIf([this](const Request &request) {
        return !m_shown->times.contains(request.status) || m_session.ages().isRead(request.status);
    });
    for (auto it = m_shown->times.cbegin(); it != m_shown->times.cend(); ++it) {
        if (!m_session.ages().isRead(it.key()))
            m_readers.insert(it.key(), m_shown->user);
    }
    m_session.takeEarlier(wanted, m_shown->times);
    showNext();
}

void KeptQueue::noteLoad(const QList<RequestStatus> &whole)
{
    for (const auto status : whole)
        m_readers.insert(status, m_session.signIn().user);
    if (whole.isEmpty() || !isKept())
        return;
    m_isDirty = true;
    m_readBy = m_session.signIn().user;
    if (!m_writeTimer.isActive())
        collect();
}

void KeptQueue::collect()
{
    if (!m_isDirty || m_collected || !isKept() || m_readBy != m_session.signIn().user)
        return;
    m_isDirty = false;
    m_next = 0;
    m_collected = std::make_shared<Blocks>();
    m_collectTimer.start(0);
}

// What was never read whole would look as if it were, and what somebody else has read is theirs.
QueueAges::Times KeptQueue::timesOfReader() const
{
    auto times = m_session.ages().times();
    times.removeIf([this](const std::pair<const RequestStatus &, QDateTime &> &one) {
        return m_readers.value(one.first).compare(m_readBy, Qt::CaseInsensitive) != 0;
    });
    return times;
}

void KeptQueue::collectSome(int most)
{
    const auto &store = m_session.requests().store();
    const auto times = timesOfReader();
    const int end = m_next + std::min(most, store.end() - m_next);
    for (QList<Request> requests; m_next < end || !requests.isEmpty();) {
        for (; m_next < end && requests.size() < keptAtOnce; ++m_next) {
            const bool isListed
                = store.isTaken(m_next) && store.state(m_next).mark != RequestStore::Mark::Gone;
            if (isListed && times.contains(store.packed(m_next).status))
                requests.append(store.request(m_next));
        }
        if (!requests.isEmpty()) {
            m_thread.start([collected = m_collected, requests = std::exchange(requests, {})] {
                collected->append(KeptListCodec::pack(requests));
            });
        }
    }
    if (m_next >= store.end())
        finishWriting();
}

void KeptQueue::finishWriting()
{
    m_collectTimer.stop();
    m_writeTimer.start();
    using Mechanism = SignInState::Mechanism;
    const auto &signIn = m_session.signIn();
    KeptList list;
    list.server = serverOf(m_session.profile());
    list.account = accountName();
    list.user = m_readBy;
    list.isByAccount = signIn.mechanism == Mechanism::None
        || signIn.mechanism == Mechanism::Kerberos || signIn.mechanism == Mechanism::System;
    list.times = timesOfReader();
    const auto &names = m_session.requests().texts().names().templates();
    for (auto one = names.cbegin(); one != names.cend(); ++one) {
        ProfileTemplate profileTemplate;
        profileTemplate.id = one.key();
        profileTemplate.name = *one;
        list.templates.append(profileTemplate);
    }
    const auto work = [path = path(), list, collected = std::exchange(m_collected, {}),
                       hadFile = m_hasFile]() -> tl::expected<bool, KeptListError> {
        // Somebody has deleted what was kept; the next start may keep it again.
        if (hadFile && !QFile::exists(path))
            return false;
        const auto written = KeptListFile::write(path, {list, *collected});
        if (!written)
            return tl::unexpected(written.error());
        return true;
    };
    inThread(work, [this](const tl::expected<bool, KeptListError> &isWritten) {
        takeWritten(isWritten);
    });
}

void KeptQueue::takeWritten(const tl::expected<bool, KeptListError> &isWritten)
{
    if (isWritten && *isWritten) {
        m_hasFile = true;
        m_hasFailed = false;
        Q_EMIT written();
    } else if (!isWritten && !std::exchange(m_hasFailed, true)) {
        Q_EMIT failed(isWritten.error());
    }
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/settings.h"

#include "domain/visibletext.h"
#include "session/profilestorage.h"
#include "session/refreshpace.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString storedName(Settings::Key key)
{
    switch (key) {
    case Settings::Key::Language:
        return u"language"_s;
    case Settings::Key::LastProfile:
        return u"lastProfile"_s;
    case Settings::Key::WindowGeometry:
        return u"window/geometry"_s;
    case Settings::Key::WindowSplitter:
        return u"window/splitter"_s;
    case Settings::Key::TableLayouts:
        return u"window/tableLayouts"_s;
    case Settings::Key::SavedViews:
        return u"window/savedViews"_s;
    case Settings::Key::WatchedRequests:
        return u"window/watchedRequests"_s;
    case Settings::Key::JournalFolder:
        return u"journal/folder"_s;
    case Settings::Key::TicketLanguage:
        return u"ticket/language"_s;
    case Settings::Key::LastVersion:
        return u"window/lastVersion"_s;
    case Settings::Key::ListFolder:
        return u"lists/folder"_s;
    }
    Q_UNREACHABLE();
}

struct NumberFacts
{
    const char *name;
    int least;
    int most;
    int otherwise;
    int leastAbove0 = 0; // for what 0 switches off
};

constexpr NumberFacts facts(Settings::Number number)
{
    switch (number) {
    case Settings::Number::GraceSeconds:
        return {"run/graceSeconds", 0, 30, 5};
    case Settings::Number::Concurrency:
        return {"run/concurrency", 1, RunSettings::mostConcurrency, 4};
    case Settings::Number::FailuresToPause:
        return {"run/failuresToPause", 0, 100, 5};
    case Settings::Number::RetentionDays:
        return {"journal/retentionDays", 0, 36'500, 365};
    case Settings::Number::JournalRequired:
        return {"journal/required", 0, 1, 1};
    case Settings::Number::SystemLog:
        return {"journal/systemLog", 0, 1, 0};
    case Settings::Number::KeepPasswords:
        return {"signIn/keepPasswords", 0, 1, 1};
    case Settings::Number::KeepNames:
        return {"directory/keepNames", 0, 1, 1};
    case Settings::Number::KeepListDays:
        return {"lists/keepDays", 0, 365, 7};
    case Settings::Number::ReadOnly:
        return {"window/readOnly", 0, 1, 0};
    case Settings::Number::RefreshSeconds:
        return {"refresh/minimumSeconds", 0, 3600, 0};
    case Settings::Number::LiveSeconds:
        return {"refresh/liveSeconds", 0, 600, 60, static_cast<int>(RefreshPace::shortest.count())};
    case Settings::Number::OldDays:
        return {"hints/oldDays", 0, 3650, 14};
    case Settings::Number::NewRequestNotices:
        return {"refresh/notices", 0, 1, 1};
    }
    Q_UNREACHABLE();
}

QString storedName(Settings::Number number)
{
    return QString::fromLatin1(facts(number).name);
}

auto isNamed(const QString &name)
{
    return [name](const ServerProfile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    };
}

constexpr std::array allNumbers{
    Settings::Number::GraceSeconds,    Settings::Number::Concurrency,
    Settings::Number::FailuresToPause, Settings::Number::RetentionDays,
    Settings::Number::JournalRequired, Settings::Number::SystemLog,
    Settings::Number::KeepPasswords,   Settings::Number::KeepNames,
    Settings::Number::KeepListDays,    Settings::Number::ReadOnly,
    Settings::Number::RefreshSeconds,  Settings::Number::LiveSeconds,
    Settings::Number::OldDays,         Settings::Number::NewRequestNotices,
};

constexpr std::array timesOfRuns{"run/rereadsAfterNo", "run/rereadsAfterOddAnswer",
                                 "run/rereadsAfterLoss", "run/lastRereads"};

// These say what an operator may not do, so they stand in a policy only.
const auto readOnly = u"actions/readOnly"_s;
const auto profilesLocked = u"profiles/locked"_s;

}

Settings::Settings(QSettings &storage, QObject *parent, const QSettings *policy)
    : QObject(parent)
    , m_storage(storage)
    , m_policy(policy)
{
}

QVariant Settings::value(const QString &name) const
{
    return m_policy.contains(name) ? m_policy.value(name) : m_storage.value(name);
}

void Settings::reload()
{
    m_storage.sync();
}

QString Settings::text(Key key) const
{
    return value(storedName(key)).toString();
}

QByteArray Settings::bytes(Key key) const
{
    return m_storage.value(storedName(key)).toByteArray();
}

void Settings::set(Key key, const QString &value)
{
    m_storage.setValue(storedName(key), value);
}

void Settings::set(Key key, const QByteArray &value)
{
    m_storage.setValue(storedName(key), value);
}

int Settings::number(Number number) const
{
    const auto known = facts(number);
    bool isNumber = false;
    const int value = this->value(storedName(number)).toInt(&isNumber);
    // A change without a journal takes a plain 0, and nothing that looks a little like it.
    const bool isOdd = number == Number::JournalRequired && value < known.least;
    if (!isNumber || isOdd)
        return known.otherwise;
    const int set = std::clamp(value, known.least, known.most);
    return set > 0 ? std::max(set, known.leastAbove0) : set;
}

void Settings::set(Number number, int value)
{
    m_storage.setValue(storedName(number), value);
    Q_EMIT numberChanged(number);
}

std::pair<int, int> Settings::bounds(Number number)
{
    return {facts(number).least, facts(number).most};
}

bool Settings::isPrescribed(Number number) const
{
    return m_policy.contains(storedName(number));
}

RunSettings Settings::runSettings() const
{
    RunSettings settings;
    settings.concurrency = number(Number::Concurrency);
    settings.failuresToPause = number(Number::FailuresToPause);
    readTimes(u"run/rereadsAfterNo"_s, settings.rereadsAfterNo);
    readTimes(u"run/rereadsAfterOddAnswer"_s, settings.rereadsAfterOddAnswer);
    readTimes(u"run/rereadsAfterLoss"_s, settings.rereadsAfterLoss);
    readTimes(u"run/lastRereads"_s, settings.lastRereads);
    return settings;
}

// Left as it is where anything in the file is no time, or they do not grow.
void Settings::readTimes(const QString &name, QList<int> &times) const
{
    constexpr int longest = 600'000;
    QList<int> read;
    const auto words = value(name).toStringList();
    for (const QString &word : words) {
        bool isNumber = false;
        const int time = word.trimmed().toInt(&isNumber);
        if (!isNumber || time > longest || time < (read.isEmpty() ? 0 : read.last()))
            return;
        read.append(time);
    }
    if (!read.isEmpty())
        times = read;
}

QStringList Settings::lines() const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value, bool isPrescribed) {
        lines << u"%1=%2"_s.arg(name, visibleLine(value))
                + (isPrescribed ? u" (policy)"_s : QString());
    };
    for (const auto key : {Key::Language, Key::JournalFolder, Key::TicketLanguage, Key::ListFolder})
        add(storedName(key), text(key), m_policy.contains(storedName(key)));
    for (const auto number : allNumbers)
        add(storedName(number), QString::number(this->number(number)), isPrescribed(number));
    for (const auto *times : timesOfRuns) {
        const auto name = QString::fromLatin1(times);
        if (const auto set = value(name); set.isValid())
            add(name, set.toStringList().join(u','), m_policy.contains(name));
    }
    add(readOnly, QString::number(isReadOnly() ? 1 : 0), m_policy.contains(readOnly));
    add(profilesLocked, QString::number(areProfilesLocked() ? 1 : 0),
        m_policy.contains(profilesLocked));
    return lines;
}

QStringList Settings::policyProblems() const
{
    QStringList known{readOnly, profilesLocked};
    for (const auto key : {Key::Language, Key::LastProfile, Key::JournalFolder, Key::TicketLanguage,
                           Key::ListFolder})
        known += storedName(key);
    for (const auto *times : timesOfRuns)
        known += QString::fromLatin1(times);
    QStringList problems;
    for (const auto number : allNumbers) {
        known += storedName(number);
        const QVariant value = m_policy.value(storedName(number));
        bool isNumber = false;
        const int set = value.toInt(&isNumber);
        if (!m_policy.contains(storedName(number)) || (isNumber && set == this->number(number)))
            continue;
        //: %1 is a value, %2 the name of a setting in a file, %3 a number
        problems += tr("The policy sets “%1” for “%2”, which cannot be; %3 counts.")
                        .arg(visibleLine(value.toString()), storedName(number),
                             QString::number(this->number(number)));
    }
    return m_policy.problems(known) + problems;
}

bool Settings::isReadOnlyBySite() const
{
    return m_policy.isBroken()
        || (m_policy.contains(readOnly) && Policy::isOn(m_policy.value(readOnly)));
}

QString Settings::readOnlyReason() const
{
    if (!isReadOnly())
        return {};
    if (m_policy.isBroken())
        return tr("The policy file cannot be read, so requests are only looked at here.");
    if (!isReadOnlyBySite())
        return tr("Read-only mode is on, so requests are only looked at here.");
    return tr("Your organisation has set that requests are only looked at here, not changed.");
}

bool Settings::usesOwnProfiles() const
{
    return !m_policy.contains(profilesLocked) || !Policy::isOn(m_policy.value(profilesLocked));
}

bool Settings::areProfilesLocked() const
{
    return m_policy.isBroken() || !usesOwnProfiles();
}

bool Settings::isPrescribed(const QString &profile) const
{
    const auto &prescribed = m_policy.profiles();
    return std::any_of(prescribed.cbegin(), prescribed.cend(), isNamed(profile));
}

tl::expected<ServerProfile, QString> Settings::permitted(const ServerProfile &profile) const
{
    if (usesOwnProfiles())
        return profile;
    const auto &prescribed = m_policy.profiles();
    const auto same
        = std::find_if(prescribed.cbegin(), prescribed.cend(),
                       [&profile](const auto &other) { return other.baseUrl == profile.baseUrl; });
    if (same != prescribed.cend())
        return *same;
    return tl::unexpected(tr("Your organisation has set which servers can be used; this is none of "
                             "them."));
}

QList<ServerProfile> Settings::profiles() const
{
    QList<ServerProfile> profiles = m_policy.profiles();
    const auto own = usesOwnProfiles() ? ownProfiles() : QList<ServerProfile>();
    std::copy_if(own.cbegin(), own.cend(), std::back_inserter(profiles),
                 [this](const auto &profile) { return !isPrescribed(profile.name); });
    std::sort(profiles.begin(), profiles.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

std::optional<ServerProfile> Settings::profile(const QString &name) const
{
    const auto all = profiles();
    const auto found = std::find_if(all.cbegin(), all.cend(), isNamed(name));
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool Settings::mayChange(const QString &profile) const
{
    return !areProfilesLocked() && !isPrescribed(profile);
}

bool Settings::saveProfile(const ServerProfile &profile)
{
    return replaceProfile(profile.name, profile);
}

bool Settings::replaceProfile(const QString &name, const ServerProfile &profile)
{
    if (!mayChange(name) || !mayChange(profile.name))
        return false;
    auto own = ownProfiles();
    own.removeIf(isNamed(name));
    own.removeIf(isNamed(profile.name));
    own.append(profile);
    writeProfiles(own);
    // The next start must find it under its new name.
    if (m_storage.value(storedName(Key::LastProfile)).toString().compare(name, Qt::CaseInsensitive)
        == 0)
        set(Key::LastProfile, profile.name);
    return true;
}

bool Settings::removeProfile(const QString &name)
{
    if (!mayChange(name))
        return false;
    auto own = ownProfiles();
    own.removeIf(isNamed(name));
    writeProfiles(own);
    return true;
}

QList<ServerProfile> Settings::ownProfiles() const
{
    return ProfileStorage::read(m_storage);
}

void Settings::writeProfiles(const QList<ServerProfile> &profiles)
{
    ProfileStorage::write(m_storage, profiles);
    Q_EMIT profilesChanged();
}

}

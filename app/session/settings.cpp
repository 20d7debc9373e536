// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString name(Settings::Key key)
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
    case Settings::Key::TableHeader:
        return u"window/tableHeader"_s;
    case Settings::Key::JournalFolder:
        return u"journal/folder"_s;
    case Settings::Key::TicketLanguage:
        return u"ticket/language"_s;
    }
    Q_UNREACHABLE();
}

struct NumberFacts
{
    const char *name;
    int least;
    int most;
    int otherwise;
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
    }
    Q_UNREACHABLE();
}

QString name(Settings::Number number)
{
    return QString::fromLatin1(facts(number).name);
}

const auto profilesGroup = u"profiles"_s;

QString environmentKey(ServerProfile::Environment environment)
{
    switch (environment) {
    case ServerProfile::Environment::Production:
        return u"production"_s;
    case ServerProfile::Environment::Test:
        return u"test"_s;
    case ServerProfile::Environment::Practice:
        return u"practice"_s;
    }
    Q_UNREACHABLE();
}

// Anything else counts as production: the careful reading.
ServerProfile::Environment environmentFromKey(const QString &key)
{
    using Environment = ServerProfile::Environment;
    for (const auto environment : {Environment::Test, Environment::Practice}) {
        if (key == environmentKey(environment))
            return environment;
    }
    return Environment::Production;
}

}

Settings::Settings(QSettings &storage, QObject *parent, const QSettings *policy)
    : QObject(parent)
    , m_storage(storage)
    , m_policy(policy)
{
}

QVariant Settings::value(const QString &name) const
{
    return m_policy && m_policy->contains(name) ? m_policy->value(name) : m_storage.value(name);
}

QString Settings::text(Key key) const
{
    return value(name(key)).toString();
}

QByteArray Settings::bytes(Key key) const
{
    return m_storage.value(name(key)).toByteArray();
}

void Settings::set(Key key, const QString &value)
{
    m_storage.setValue(name(key), value);
}

void Settings::set(Key key, const QByteArray &value)
{
    m_storage.setValue(name(key), value);
}

int Settings::number(Number number) const
{
    const auto known = facts(number);
    bool isNumber = false;
    const int value = this->value(name(number)).toInt(&isNumber);
    return isNumber ? std::clamp(value, known.least, known.most) : known.otherwise;
}

void Settings::set(Number number, int value)
{
    m_storage.setValue(name(number), value);
    Q_EMIT numberChanged(number);
}

std::pair<int, int> Settings::bounds(Number number)
{
    return {facts(number).least, facts(number).most};
}

bool Settings::isPrescribed(Number number) const
{
    return m_policy && m_policy->contains(name(number));
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

QList<ServerProfile> Settings::profiles() const
{
    QList<ServerProfile> profiles;
    const int count = m_storage.beginReadArray(profilesGroup);
    for (int i = 0; i < count; ++i) {
        m_storage.setArrayIndex(i);
        // Read back as it was typed: the file may have been edited by hand.
        auto profile = ServerProfile::fromAddress(m_storage.value(u"baseUrl"_s).toString());
        if (!profile)
            continue;
        profile->name = m_storage.value(u"name"_s).toString();
        profile->environment = environmentFromKey(m_storage.value(u"environment"_s).toString());
        const int timeout = m_storage.value(u"transferTimeout"_s).toInt();
        if (timeout > 0)
            profile->transferTimeout = timeout;
        profiles.append(*profile);
    }
    m_storage.endArray();
    std::sort(profiles.begin(), profiles.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

std::optional<ServerProfile> Settings::profile(const QString &name) const
{
    const auto all = profiles();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void Settings::saveProfile(const ServerProfile &profile)
{
    auto all = profiles();
    const auto same = std::find_if(all.begin(), all.end(), [&](const auto &other) {
        return other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
    });
    if (same == all.end())
        all.append(profile);
    else
        *same = profile;
    m_storage.remove(profilesGroup);
    m_storage.beginWriteArray(profilesGroup, static_cast<int>(all.size()));
    for (int i = 0; i < all.size(); ++i) {
        m_storage.setArrayIndex(i);
        m_storage.setValue(u"name"_s, all.at(i).name);
        m_storage.setValue(u"baseUrl"_s, all.at(i).baseUrl.toString(QUrl::FullyEncoded));
        m_storage.setValue(u"environment"_s, environmentKey(all.at(i).environment));
        m_storage.setValue(u"transferTimeout"_s, all.at(i).transferTimeout);
    }
    m_storage.endArray();
}

}

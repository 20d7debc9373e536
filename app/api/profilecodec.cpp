// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/profilecodec.h"

#include "domain/visibletext.h"
#include "security/sid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int fileVersion = 1;

template <typename Value>
struct Word
{
    Value value;
    const char *word;
};
// Clang 14 does not deduce these from the members.
template <typename Value>
Word(Value, const char *) -> Word<Value>;

using Environment = ServerProfile::Environment;
using SignInKind = ServerProfile::SignInKind;
using ProxyUse = ServerProfile::ProxyUse;

constexpr std::array environments{
    Word{Environment::Production, "production"},
    Word{Environment::Test, "test"},
    Word{Environment::Practice, "practice"},
};
constexpr std::array proxyUses{
    Word{ProxyUse::System, "system"},
    Word{ProxyUse::None, "none"},
    Word{ProxyUse::Manual, "manual"},
};
constexpr std::array signInKinds{
    Word{SignInKind::Ticket, "ticket"},
    Word{SignInKind::Password, "password"},
    Word{SignInKind::Federation, "federation"},
    Word{SignInKind::None, "none"},
};

template <typename Value, size_t count>
QString wordOf(const std::array<Word<Value>, count> &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [value](const auto &word) { return word.value == value; });
    return QString::fromLatin1(found->word);
}

template <typename Value, size_t count>
std::optional<Value> valueOf(const std::array<Word<Value>, count> &words, const QString &text)
{
    const auto found = std::find_if(words.begin(), words.end(), [&text](const auto &word) {
        return text == QLatin1StringView(word.word);
    });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject federationObject(const FederationSettings &settings)
{
    QJsonObject object;
    insertText(object, u"authority"_s, settings.authority.toString(QUrl::FullyEncoded));
    insertText(object, u"authorizeEndpoint"_s,
               settings.authorizeEndpoint.toString(QUrl::FullyEncoded));
    insertText(object, u"tokenEndpoint"_s, settings.tokenEndpoint.toString(QUrl::FullyEncoded));
    insertText(object, u"clientId"_s, settings.clientId);
    insertText(object, u"resource"_s, settings.resource);
    insertText(object, u"scope"_s, settings.scope);
    object.insert(u"redirectHost"_s, settings.redirectHost);
    object.insert(u"redirectPort"_s, settings.redirectPort);
    object.insert(u"redirectPath"_s, settings.redirectPath);
    return object;
}

// FederationSettings::problem() tells what is wrong with them when they are used.
FederationSettings federationFrom(const QJsonObject &object)
{
    const auto url = [&object](const QString &name) {
        return QUrl(object.value(name).toString(), QUrl::StrictMode);
    };
    FederationSettings settings;
    settings.authority = url(u"authority"_s);
    settings.authorizeEndpoint = url(u"authorizeEndpoint"_s);
    settings.tokenEndpoint = url(u"tokenEndpoint"_s);
    settings.clientId = object.value(u"clientId"_s).toString();
    settings.resource = object.value(u"resource"_s).toString();
    settings.scope = object.value(u"scope"_s).toString();
    settings.redirectHost = object.value(u"redirectHost"_s).toString(settings.redirectHost);
    settings.redirectPort = object.value(u"redirectPort"_s).toInt();
    settings.redirectPath = object.value(u"redirectPath"_s).toString(settings.redirectPath);
    return settings;
}

QJsonArray directoryArray(const QList<DirectorySettings> &directories)
{
    QJsonArray array;
    for (const auto &directory : directories) {
        QJsonObject object{{u"domain"_s, directory.domain},
                           {u"useGlobalCatalog"_s, directory.useGlobalCatalog}};
        insertText(object, u"domainSid"_s, directory.domainSid);
        if (!directory.servers.isEmpty())
            object.insert(u"servers"_s, QJsonArray::fromStringList(directory.servers));
        array.append(object);
    }
    return array;
}

QList<DirectorySettings> directoriesFrom(const QJsonArray &array)
{
    QList<DirectorySettings> directories;
    for (const auto &value : array) {
        DirectorySettings directory;
        directory.domain = value[u"domain"].toString().trimmed();
        directory.domainSid = value[u"domainSid"].toString().trimmed();
        if (const auto sid = Sid::fromText(directory.domainSid))
            directory.domainSid = sid->text();
        directory.useGlobalCatalog = value[u"useGlobalCatalog"].toBool(true);
        const auto servers = value[u"servers"].toArray();
        for (const auto &server : servers)
            directory.servers.append(server.toString());
        if (!directory.domain.isEmpty())
            directories.append(directory);
    }
    return directories;
}

}

QJsonObject ProfileCodec::encode(const ServerProfile &profile)
{
    QJsonObject object{
        {u"name"_s, profile.name},
        {u"baseUrl"_s, profile.baseUrl.toString(QUrl::FullyEncoded)},
        {u"environment"_s, wordOf(environments, profile.environment)},
        {u"signIn"_s, wordOf(signInKinds, profile.signIn)},
        {u"transferTimeout"_s, profile.transferTimeout},
        {u"proxy"_s, wordOf(proxyUses, profile.proxyUse)},
    };
    insertText(object, u"environmentLabel"_s, profile.environmentLabel);
    insertText(object, u"environmentColor"_s, profile.environmentColor);
    insertText(object, u"account"_s, profile.account);
    insertText(object, u"portalUrl"_s, profile.portalUrl);
    insertText(object, u"caFile"_s, profile.caFile);
    insertText(object, u"proxyAddress"_s, profile.proxyAddress);
    // Kept while another way to sign in is tried.
    if (profile.federation != FederationSettings())
        object.insert(u"federation"_s, federationObject(profile.federation));
    if (!profile.directories.isEmpty())
        object.insert(u"directories"_s, directoryArray(profile.directories));
    if (profile.allowsHttp)
        object.insert(u"allowsHttp"_s, true);
    if (!profile.proxyBypass.isEmpty())
        object.insert(u"proxyBypass"_s, QJsonArray::fromStringList(profile.proxyBypass));
    return object;
}

tl::expected<ServerProfile, QString> ProfileCodec::decode(const QJsonObject &object)
{
    const auto text
        = [&object](const QString &name) { return object.value(name).toVariant().toString(); };
    // Read as it would be typed: the text may have been edited by hand.
    auto profile
        = ServerProfile::fromAddress(text(u"baseUrl"_s), object.value(u"allowsHttp"_s).toBool());
    if (!profile)
        return profile;
    if (const QString name = text(u"name"_s).simplified(); !name.isEmpty())
        profile->name = name;
    profile->environment
        = valueOf(environments, text(u"environment"_s)).value_or(Environment::Production);
    profile->signIn = valueOf(signInKinds, text(u"signIn"_s)).value_or(profile->signIn);
    profile->proxyUse = valueOf(proxyUses, text(u"proxy"_s)).value_or(ProxyUse::System);
    const int timeout = object.value(u"transferTimeout"_s).toInt();
    if (timeout > 0)
        profile->transferTimeout = std::min(timeout, ServerProfile::longestTimeout);
    profile->environmentLabel = text(u"environmentLabel"_s).simplified();
    static const QRegularExpression color(u"^#[0-9A-Fa-f]{6}$"_s);
    if (color.match(text(u"environmentColor"_s)).hasMatch())
        profile->environmentColor = text(u"environmentColor"_s);
    profile->account = text(u"account"_s);
    profile->federation = federationFrom(object.value(u"federation"_s).toObject());
    profile->directories = directoriesFrom(object.value(u"directories"_s).toArray());
    profile->portalUrl = text(u"portalUrl"_s);
    profile->caFile = text(u"caFile"_s);
    profile->proxyAddress = text(u"proxyAddress"_s);
    const auto bypass = object.value(u"proxyBypass"_s).toArray();
    for (const auto &host : bypass)
        profile->proxyBypass.append(host.toString());
    return profile;
}

std::optional<SignInKind> ProfileCodec::signInKind(const QString &word)
{
    return valueOf(signInKinds, word);
}

QByteArray ProfileCodec::encodeFile(const QList<ServerProfile> &profiles)
{
    QJsonArray array;
    for (const auto &profile : profiles) {
        auto object = encode(profile);
        object.remove(u"account"_s);
        array.append(object);
    }
    const QJsonObject file{
        {u"sigill"_s, u"profiles"_s}, {u"version"_s, fileVersion}, {u"profiles"_s, array}};
    return QJsonDocument(file).toJson();
}

tl::expected<QList<ServerProfile>, QString> ProfileCodec::decodeFile(const QByteArray &bytes)
{
    QJsonParseError problem{};
    const auto file = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError
        || file.value(u"sigill"_s).toString() != "profiles"_L1)
        return tl::unexpected(tr("The file holds no server profiles."));
    if (file.value(u"version"_s).toInt() > fileVersion)
        return tl::unexpected(tr("The file was written by a later version of the program."));
    QList<ServerProfile> profiles;
    const auto array = file.value(u"profiles"_s).toArray();
    for (const auto &value : array) {
        const auto profile = decode(value.toObject());
        if (!profile) {
            //: %1 is the position of a server profile in a file, %2 a sentence on what is wrong
            return tl::unexpected(tr("Server profile %1 in the file is wrong. %2")
                                      .arg(profiles.size() + 1)
                                      .arg(profile.error()));
        }
        if (const QString wrong = profile->problem(); !wrong.isEmpty()) {
            //: %1 is the name of a server profile in a file, %2 a sentence on what is wrong
            return tl::unexpected(tr("The server profile “%1” in the file is wrong. %2")
                                      .arg(visibleLine(profile->name), wrong));
        }
        const auto isSame = [&profile](const ServerProfile &other) {
            return other.name.compare(profile->name, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(profiles.cbegin(), profiles.cend(), isSame)) {
            return tl::unexpected(tr("The file holds two server profiles named “%1”.")
                                      .arg(visibleLine(profile->name)));
        }
        profiles.append(*profile);
    }
    if (profiles.isEmpty())
        return tl::unexpected(tr("The file holds no server profiles."));
    return profiles;
}

}

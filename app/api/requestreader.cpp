// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestreader.h"

#include "api/isotime.h"
#include "api/itempairs.h"
#include "api/oddjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>
#include <variant>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace ondemand = simdjson::ondemand;

namespace {

static_assert(RequestReader::padding >= qsizetype{simdjson::SIMDJSON_PADDING});

// Bytes. Room for what larger elements need is not kept.
constexpr size_t usualElement = 1024 * 1024;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

tl::unexpected<ApiError> malformed(const QString &technical)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.technical = technical;
    return tl::unexpected(error);
}

QByteArrayView bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// The value as it stands there, if it is no object or list, without the space behind it.
std::string_view token(ondemand::value &value)
{
    std::string_view text = value.raw_json_token();
    while (!text.empty() && (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r')))
        text.remove_suffix(1);
    return text;
}

bool isString(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

// Reads a value into a member of a request. Returns false, and leaves a neutral value there, where
// it is of another type.
class ValueReader
{
public:
    explicit ValueReader(TextCache &texts)
        : m_texts(texts)
    {
    }

    bool read(ondemand::value &value, int &to) const;
    bool read(ondemand::value &value, bool &to) const;
    bool read(ondemand::value &value, QUuid &to);
    bool read(ondemand::value &value, RequestId &to);
    bool read(ondemand::value &value, QDateTime &to);
    bool read(ondemand::value &value, QString &to); // null counts as an empty text
    bool read(ondemand::value &value, QList<DataItem> &to);

    template <typename Enum>
    requires std::is_enum_v<Enum>
    bool read(ondemand::value &value, Enum &to)
    {
        int number = 0;
        const bool isRead = read(value, number);
        to = static_cast<Enum>(number);
        return isRead;
    }

private:
    std::optional<QString> text(ondemand::value &value);
    bool read(ondemand::object &object, ItemPairs &to);
    bool read(ondemand::value &value, ItemPair &to);

    TextCache &m_texts;
};

bool ValueReader::read(ondemand::value &value, int &to) const
{
    constexpr int most = std::numeric_limits<int>::max();
    to = 0;
    int64_t whole = 0;
    double number = 0;
    if (!value.get_int64().get(whole)) {
        if (whole < -most || whole > most)
            return false;
        to = static_cast<int>(whole);
        return true;
    }
    if (value.get_double().get(number) || std::trunc(number) != number || std::abs(number) > most)
        return false;
    to = static_cast<int>(number);
    return true;
}

bool ValueReader::read(ondemand::value &value, bool &to) const
{
    to = false;
    return !value.get_bool().get(to);
}

bool ValueReader::read(ondemand::value &value, QUuid &to)
{
    const auto raw = token(value);
    auto guid = isString(raw) ? guidFromText(bytes(raw.substr(1, raw.size() - 2))) : std::nullopt;
    if (!guid && raw.find('\\') != raw.npos)
        guid = guidFromText(text(value).value_or(QString()));
    to = guid.value_or(QUuid());
    return guid.has_value();
}

bool ValueReader::read(ondemand::value &value, RequestId &to)
{
    QUuid guid;
    const bool isRead = read(value, guid);
    to = RequestId(guid);
    return isRead && !guid.isNull();
}

bool ValueReader::read(ondemand::value &value, QDateTime &to)
{
    const auto raw = token(value);
    auto time = isString(raw) ? timeFromIso(bytes(raw.substr(1, raw.size() - 2))) : std::nullopt;
    if (!time && raw.find('\\') != raw.npos)
        time = timeFromIso(text(value).value_or(QString()).toUtf8());
    to = time.value_or(QDateTime());
    return time.has_value();
}

bool ValueReader::read(ondemand::value &value, QString &to)
{
    to.clear();
    if (token(value) == "null")
        return true;
    auto read = text(value);
    if (read)
        to = *std::move(read);
    return read.has_value();
}

// Nothing for what is no string.
std::optional<QString> ValueReader::text(ondemand::value &value)
{
    const auto raw = token(value);
    if (!isString(raw))
        return std::nullopt;
    const auto plain = raw.substr(1, raw.size() - 2);
    const bool hasEscape = std::memchr(plain.data(), '\\', plain.size()) != nullptr;
    if (!hasEscape)
        return m_texts.text(bytes(plain));
    std::string_view unescaped;
    if (!value.get_string().get(unescaped) && !unescaped.starts_with(byteOrderMark))
        return m_texts.text(bytes(unescaped));
    const auto odd = readByQt(bytes(raw));
    return odd.isString() ? std::optional(odd.toString()) : std::nullopt;
}

bool ValueReader::read(ondemand::value &value, QList<DataItem> &to)
{
    to.clear();
    if (token(value) == "null")
        return true;
    ondemand::array elements;
    if (value.get_array().get(elements))
        return false;
    QList<DataItem> items;
    for (auto element : elements) {
        ondemand::object object;
        ItemPairs pairs;
        if (element.get_object().get(object) || !read(object, pairs))
            return false;
        appendItems(pairs, items);
    }
    to = items;
    return true;
}

bool ValueReader::read(ondemand::object &object, ItemPairs &to)
{
    for (auto field : object) {
        std::string_view name;
        ondemand::value value;
        if (field.unescaped_key().get(name) || field.value().get(value))
            return false;
        ItemPair pair;
        if (!read(value, pair))
            return false;
        pair.item.name = m_texts.text(bytes(name));
        to.append(pair);
    }
    return true;
}

bool ValueReader::read(ondemand::value &value, ItemPair &to)
{
    const auto raw = token(value);
    if (raw == "null")
        return true;
    to.isString = isString(raw);
    if (to.isString) {
        to.item.value = text(value);
        return to.item.value.has_value();
    }
    std::string_view structure = raw;
    if (raw.starts_with('{') || raw.starts_with('[')) {
        ondemand::object object;
        ondemand::array array;
        const auto error = raw.front() == '{'
            ? (value.get_object().get(object) ? simdjson::INCORRECT_TYPE
                                              : object.raw_json().get(structure))
            : (value.get_array().get(array) ? simdjson::INCORRECT_TYPE
                                            : array.raw_json().get(structure));
        if (error)
            return false;
    }
    const auto odd = readByQt(bytes(structure));
    to.item.value = textOf(odd);
    return !odd.isUndefined();
}

using Member = std::variant<RequestId Request::*, RequestStatus Request::*, RequestType Request::*,
                            int Request::*, bool Request::*, QUuid Request::*, QDateTime Request::*,
                            QString Request::*, QList<DataItem> Request::*>;

struct Field
{
    QLatin1StringView name;
    Member member;
};

// The first two must be readable; the others are noted as unreadable in this order.
constexpr size_t needed = 2;
const std::array fields{
    Field{"Uuid"_L1, &Request::id},
    Field{"Status"_L1, &Request::status},
    Field{"RequestType"_L1, &Request::type},
    Field{"Flags"_L1, &Request::flags},
    Field{"DataCollection"_L1, &Request::dataCollection},
    Field{"DataCollectionFlags"_L1, &Request::dataCollectionFlags},
    Field{"OriginatorUserUuid"_L1, &Request::originator},
    Field{"TargetUserUuid"_L1, &Request::target},
    Field{"Submitted"_L1, &Request::submitted},
    Field{"Completed"_L1, &Request::completed},
    Field{"NewProfileUuid"_L1, &Request::newProfile},
    Field{"OldProfileUuid"_L1, &Request::oldProfile},
    Field{"NewSmartcardUuid"_L1, &Request::newSmartcard},
    Field{"OldSmartcardUuid"_L1, &Request::oldSmartcard},
    Field{"Priority"_L1, &Request::priority},
    Field{"Comment"_L1, &Request::comment},
    Field{"ProfileTemplateUuid"_L1, &Request::profileTemplate},
    Field{"SecurityDescriptor"_L1, &Request::securityDescriptor},
    Field{"IsSmartcard"_L1, &Request::isSmartcard},
    Field{"IsEnrollmentAgent"_L1, &Request::isEnrollmentAgent},
    Field{"IsDataCollectionComplete"_L1, &Request::isDataCollectionComplete},
};

// A server writes the fields in one order, so the next one is most often the one after the last.
// Returns fields.size() for a name that is none of ours.
size_t indexOf(simdjson::simdjson_result<ondemand::field> &field, size_t expected)
{
    const char *const raw = field.key().value_unsafe().raw();
    for (size_t i = 0; i < fields.size(); ++i) {
        const size_t index = (expected + i) % fields.size();
        const auto name = fields[index].name;
        const auto size = static_cast<size_t>(name.size());
        // Reads no further than the padding.
        if (std::memcmp(raw, name.data(), size) == 0 && raw[size] == '"')
            return index;
    }
    std::string_view escaped;
    if (field.unescaped_key().get(escaped))
        return fields.size();
    const auto found
        = std::find_if(fields.begin(), fields.end(), [escaped](const Field &candidate) {
              return bytes(escaped) == QByteArrayView(candidate.name);
          });
    return static_cast<size_t>(found - fields.begin());
}

}

struct RequestReader::Parser
{
    ondemand::parser json;
};

RequestReader::RequestReader()
    : m_parser(std::make_unique<Parser>())
{
}

RequestReader::~RequestReader() = default;

Result<Request> RequestReader::read(QByteArrayView paddedJson)
{
    if (paddedJson.startsWith(bytes(byteOrderMark)))
        paddedJson = paddedJson.sliced(bytes(byteOrderMark).size());
    const auto size = static_cast<size_t>(paddedJson.size());
    if (m_parser->json.capacity() > usualElement && size <= usualElement)
        m_parser = std::make_unique<Parser>();
    if (m_parser->json.capacity() < size) {
        // With room for the next ones, or each that is a little longer would make it anew.
        if (m_parser->json.allocate(size + size / 2))
            return malformed(u"No memory for %1 bytes."_s.arg(size));
    }

    ondemand::document document;
    ondemand::object object;
    auto error = m_parser->json.iterate(paddedJson.data(), size, size + padding).get(document);
    if (error == simdjson::UNESCAPED_CHARS)
        return readLenient(paddedJson);
    if (error)
        return malformed(QString::fromLatin1(simdjson::error_message(error)));
    const auto broken = [&](simdjson::error_code code) {
        const char *where = paddedJson.end();
        if (document.current_location().get(where))
            where = paddedJson.end();
        return malformed(u"%1 at byte %2"_s.arg(QLatin1StringView(simdjson::error_message(code)))
                             .arg(where - paddedJson.data()));
    };
    error = document.get_object().get(object);
    if (error == simdjson::INCORRECT_TYPE)
        return malformed(tr("No JSON object."));
    if (error)
        return broken(error);

    Request request;
    std::array<bool, fields.size()> isRead{};
    ValueReader reader(m_texts);
    size_t expected = 0;
    for (auto field : object) {
        if (field.error())
            return broken(field.error());
        const size_t index = indexOf(field, expected);
        if (index == fields.size())
            continue;
        expected = index + 1;
        ondemand::value value = field.value().value_unsafe();
        isRead[index] = std::visit([&](auto member) { return reader.read(value, request.*member); },
                                   fields[index].member);
    }
    // A value that was broken off ends the loop as the end of the object does.
    const char *behind = nullptr;
    if (!document.is_alive())
        return broken(simdjson::TAPE_ERROR);
    if (!document.current_location().get(behind))
        return malformed(tr("Text behind the object."));
    if (!isRead[0])
        return malformed(tr("Uuid is missing or is no GUID."));
    if (!isRead[1])
        return malformed(tr("Status is missing or is no whole number."));
    for (size_t index = needed; index < fields.size(); ++index) {
        if (!isRead[index])
            request.unreadable.append(fields[index].name);
    }
    return request;
}

Result<Request> RequestReader::readLenient(QByteArrayView json)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json.toByteArray(), &parseError);
    if (document.isNull())
        return malformed(parseError.errorString());
    QByteArray sound = document.toJson(QJsonDocument::Compact);
    sound.append(padding, '\0');
    return read(QByteArrayView(sound).chopped(padding));
}

}

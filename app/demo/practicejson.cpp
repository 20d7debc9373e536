// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicejson.h"

namespace Sigill {

namespace {

// By hand: QJsonObject would sort the names, and a hundred thousand requests are wanted at once.
void appendText(QByteArray &out, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    const auto bytes = text.toUtf8();
    const char *plain = bytes.constData();
    const char *const end = plain + bytes.size();
    for (const char *next = plain; next != end; ++next) {
        const auto code = static_cast<uchar>(*next);
        if (code >= 0x20 && code != '"' && code != '\\')
            continue;
        out.append(plain, next - plain);
        plain = next + 1;
        if (code >= 0x20) {
            out += '\\';
            out += *next;
        } else {
            out += "\\u00";
            out += digits[code >> 4U];
            out += digits[code & 0xfU];
        }
    }
    out.append(plain, end - plain);
    out += '"';
}

void appendName(QByteArray &out, const char *name)
{
    if (out.back() != '{')
        out += ',';
    out += '"';
    out += name;
    out += "\":";
}

void append(QByteArray &out, const char *name, const QString &value)
{
    appendName(out, name);
    appendText(out, value);
}

void append(QByteArray &out, const char *name, int value)
{
    appendName(out, name);
    out += QByteArray::number(value);
}

void append(QByteArray &out, const char *name, bool value)
{
    appendName(out, name);
    out += value ? "true" : "false";
}

void append(QByteArray &out, const char *name, const QUuid &value)
{
    appendName(out, name);
    out += '"';
    out += value.toByteArray(QUuid::WithoutBraces);
    out += '"';
}

void append(QByteArray &out, const char *name, const QDateTime &value)
{
    appendName(out, name);
    out += '"';
    out += PracticeJson::time(value);
    out += '"';
}

void append(QByteArray &out, const char *name, const QList<DataItem> &items)
{
    appendName(out, name);
    out += '[';
    for (const auto &item : items) {
        if (out.back() != '[')
            out += ',';
        out += '{';
        append(out, "Name", item.name);
        appendName(out, "Value");
        if (item.value)
            appendText(out, *item.value);
        else
            out += "null";
        out += '}';
    }
    out += ']';
}

}

namespace {

// Of a kind that is not specified, as the documented certificates have it.
QString plainTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss");
}

}

QByteArray PracticeJson::time(const QDateTime &time)
{
    if (!time.isValid())
        return QByteArrayLiteral("0001-01-01T00:00:00");
    // As the .NET formatter: .930 becomes .93, and .000 nothing.
    auto text = time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    text.chop(1);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text + 'Z';
}

QByteArray PracticeJson::request(const Request &request)
{
    QByteArray out;
    // Enough for nearly all; what is too much is given back, since all of them are kept.
    out.reserve(1300 + request.securityDescriptor.size() + 2 * request.comment.size());
    out += '{';
    append(out, "Uuid", request.id.text());
    append(out, "RequestType", static_cast<int>(request.type));
    append(out, "Status", static_cast<int>(request.status));
    append(out, "Flags", request.flags);
    append(out, "DataCollection", request.dataCollection);
    append(out, "DataCollectionFlags", request.dataCollectionFlags);
    append(out, "OriginatorUserUuid", request.originator);
    append(out, "TargetUserUuid", request.target);
    append(out, "Submitted", request.submitted);
    append(out, "Completed", request.completed);
    append(out, "NewProfileUuid", request.newProfile);
    append(out, "OldProfileUuid", request.oldProfile);
    append(out, "NewSmartcardUuid", request.newSmartcard);
    append(out, "OldSmartcardUuid", request.oldSmartcard);
    append(out, "Priority", request.priority);
    append(out, "Comment", request.comment);
    append(out, "ProfileTemplateUuid", request.profileTemplate);
    append(out, "SecurityDescriptor", request.securityDescriptor);
    append(out, "IsSmartcard", request.isSmartcard);
    append(out, "IsEnrollmentAgent", request.isEnrollmentAgent);
    append(out, "IsDataCollectionComplete", request.isDataCollectionComplete);
    out += '}';
    out.squeeze();
    return out;
}

QByteArray PracticeJson::templates(const QList<ProfileTemplate> &templates)
{
    QByteArray out("[");
    for (const auto &profileTemplate : templates) {
        if (out.back() != '[')
            out += ',';
        out += '{';
        append(out, "Name", profileTemplate.name);
        append(out, "Description", profileTemplate.description);
        append(out, "Uuid", profileTemplate.id);
        append(out, "IsSmartcardProfileTemplate", profileTemplate.isSmartcard);
        append(out, "IsVirtualSmartcardProfileTemplate", profileTemplate.isVirtualSmartcard);
        out += '}';
    }
    out += ']';
    return out;
}

QByteArray PracticeJson::smartcard(const Smartcard &card)
{
    QByteArray out("{");
    append(out, "Uuid", card.id);
    append(out, "Status", static_cast<int>(card.status));
    append(out, "Flags", card.flags);
    append(out, "ParentSmartcardUuid", card.parent);
    append(out, "PrimarySmartcardUuid", card.primary);
    append(out, "PermanentSmartcardUuid", card.permanent);
    append(out, "AssignedUserUuid", card.assignedUser);
    append(out, "ProfileTemplateUuid", card.profileTemplate);
    append(out, "ProfileTemplateVersion", card.templateVersion);
    append(out, "Comment", card.comment);
    append(out, "SerialNumber", card.serialNumber);
    append(out, "Middleware", card.middleware);
    append(out, "Atr", card.answerToReset);
    return out + '}';
}

QByteArray PracticeJson::profile(const CertificateProfile &profile, const QStringList &operations)
{
    QByteArray out("[{");
    append(out, "Uuid", profile.id);
    append(out, "Status", static_cast<int>(profile.status));
    append(out, "Flags", profile.flags);
    append(out, "ParentProfileUuid", profile.parent);
    append(out, "PrimaryProfileUuid", profile.primary);
    append(out, "AssignedUserUuid", profile.assignedUser);
    append(out, "ProfileTemplateUuid", profile.profileTemplate);
    append(out, "ProfileTemplateVersion", profile.templateVersion);
    append(out, "Comment", profile.comment);
    appendName(out, "ProfileOperations");
    return out + words(operations) + "}]";
}

QByteArray PracticeJson::certificates(const QList<IssuedCertificate> &certificates)
{
    QByteArray out("[");
    for (const auto &certificate : certificates) {
        if (out.back() != '[')
            out += ',';
        out += '{';
        append(out, "IsKeyHistory", certificate.isKeyHistory);
        append(out, "ArchivedOnCa", certificate.isArchivedOnCa);
        append(out, "CertificateType", certificate.type);
        append(out, "TemplateCommonName", certificate.templateName);
        append(out, "SerialNumber", certificate.serialNumber);
        append(out, "Thumbprint", certificate.thumbprint);
        if (certificate.notAfter.isValid())
            append(out, "NotAfter", plainTime(certificate.notAfter));
        if (certificate.notBefore.isValid())
            append(out, "NotBefore", plainTime(certificate.notBefore));
        if (!certificate.issuer.isEmpty())
            append(out, "Issuer", certificate.issuer);
        if (!certificate.requester.isEmpty())
            append(out, "RequesterName", certificate.requester);
        if (certificate.status)
            append(out, "Status", *certificate.status);
        out += '}';
    }
    return out + ']';
}

QByteArray PracticeJson::words(const QStringList &words)
{
    QByteArray out("[");
    for (const auto &word : words) {
        if (out.back() != '[')
            out += ',';
        appendText(out, word);
    }
    return out + ']';
}

QByteArray PracticeJson::message(const QString &text, const QString &detail)
{
    QByteArray out("{");
    append(out, "Message", text);
    if (!detail.isEmpty())
        append(out, "MessageDetail", detail);
    out += '}';
    return out;
}

}

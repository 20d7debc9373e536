// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cardfacts.h"

#include "domain/cardwords.h"
#include "domain/visibletext.h"
#include "models/cardlines.h"
#include "models/issuedcertificatefacts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Part = CardItem::Part;

FactMark markOf(ProfileStatus status)
{
    switch (status) {
    case ProfileStatus::Active:
        return FactMark::Good;
    case ProfileStatus::Disabled:
        return FactMark::Warning;
    case ProfileStatus::New:
    case ProfileStatus::Assigned:
        break;
    }
    return FactMark::Note;
}

Fact statusFact(ProfileStatus status)
{
    return {.label = CardFacts::tr("Status"),
            .value = CardWords::status(status),
            .mark = markOf(status)};
}

bool isDisabled(const CardItem &item)
{
    const auto is = [](const auto &reading) {
        return reading.result && *reading.result
            && (*reading.result)->status == ProfileStatus::Disabled;
    };
    return is(item.profile) || is(item.smartcard);
}

QString titleOf(const CardItem &item, Part part)
{
    QString title;
    switch (part) {
    case Part::Profile:
        title = CardFacts::tr("Profile");
        break;
    case Part::Smartcard:
        title = CardFacts::tr("Smart card");
        break;
    case Part::Certificates:
        title = CardFacts::tr("Certificates");
        break;
    case Part::Operations:
        //: title: which kinds of request the operator may start for a card or profile
        title = CardFacts::tr("Operations");
        break;
    }
    switch (item.role) {
    case CardItem::Role::Both:
        break;
    case CardItem::Role::ActsOn:
        //: %1 is Profile, Smart card, Certificates or Operations
        return CardFacts::tr("%1 · what the request acts on").arg(title);
    case CardItem::Role::Made:
        //: %1 is Profile, Smart card, Certificates or Operations
        return CardFacts::tr("%1 · what the request has made").arg(title);
    }
    return title;
}

QList<Fact> operationFacts(const QList<Result<QString>> &operations)
{
    QStringList words;
    int unreadable = 0;
    for (const auto &operation : operations) {
        if (operation)
            words.append(CardWords::operation(*operation));
        else
            ++unreadable;
    }
    words.removeDuplicates();
    //: label: which kinds of request the operator may start for a card or profile
    QList<Fact> facts{{.label = CardFacts::tr("You may start"), .value = words.join(u", "_s)}};
    if (words.isEmpty())
        //: in the line "You may start"
        facts.first().value = CardFacts::tr("nothing");
    if (unreadable > 0) {
        facts.append({.label = CardFacts::tr("Could not be read"),
                      .value = QString::number(unreadable),
                      .mark = FactMark::Warning});
    }
    return facts;
}

// What helps with a card is not what helps with a request.
QString summaryOf(const ApiError &error, Part part)
{
    if (error.kind != ApiError::Kind::Empty)
        return error.summary();
    switch (part) {
    case Part::Profile:
        return CardFacts::tr("The server has no such profile, or your account may not read it.");
    case Part::Smartcard:
        return CardFacts::tr("The server has no such smart card, or your account may not read it.");
    case Part::Certificates:
    case Part::Operations:
        break;
    }
    return error.summary();
}

QString adviceOn(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Empty:
        return {};
    case ApiError::Kind::NotFound:
        return CardFacts::tr("This server may be too old to tell.");
    case ApiError::Kind::ServerFailed:
        return CardFacts::tr("Try again. If it stays like this, give second line the details.");
    default:
        return error.advice();
    }
}

}

CardFacts::CardFacts(const RequestTexts &texts, const Request &request)
    : m_texts(texts)
    , m_request(request)
{
}

QList<FactGroup> CardFacts::groups(const QList<CardItem> &items) const
{
    QList<FactGroup> groups;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (const auto part : CardItem::parts) {
            if (items.at(i).has(part))
                groups.append(group(items.at(i), part, i));
        }
    }
    return groups;
}

QUrl CardFacts::retryLink(qsizetype item, Part part)
{
    return QUrl(u"%1:retry/%2/%3"_s.arg(ownScheme).arg(item).arg(static_cast<int>(part)));
}

std::optional<QPair<qsizetype, Part>> CardFacts::retryOf(const QUrl &link)
{
    const auto words = link.path().split(u'/');
    if (link.scheme() != ownScheme || words.size() != 3 || words.constFirst() != "retry"_L1)
        return std::nullopt;
    return QPair<qsizetype, Part>(words.at(1).toInt(), static_cast<Part>(words.at(2).toInt()));
}

FactGroup CardFacts::group(const CardItem &item, Part part, qsizetype position) const
{
    FactGroup group{titleOf(item, part), {}};
    const auto fill = [&](const auto &reading, const auto &facts) {
        if (!reading.result)
            group.facts = {{.value = tr("Reading…"), .mark = FactMark::Busy}};
        else if (!*reading.result)
            group.facts = failure(reading.result->error(), part, position);
        else
            group.facts = facts(**reading.result);
    };
    switch (part) {
    case Part::Profile:
        fill(item.profile, [this](const CertificateProfile &read) { return profile(read); });
        break;
    case Part::Smartcard:
        fill(item.smartcard, [this](const Smartcard &read) { return smartcard(read); });
        break;
    case Part::Certificates:
        fill(item.certificates, [&](const auto &) { return certificates(item); });
        break;
    case Part::Operations:
        fill(item.operations, operationFacts);
        break;
    }
    return group;
}

QList<Fact> CardFacts::profile(const CertificateProfile &profile) const
{
    CardLines lines(profile.unreadable);
    lines.add(u"Status"_s, statusFact(profile.status));
    lines.add(u"AssignedUserUuid"_s, assignedTo(profile.assignedUser));
    lines.add(u"ProfileTemplateUuid"_s, otherTemplate(profile.profileTemplate));
    lines.add(u"ProfileTemplateVersion"_s, tr("Template version"),
              m_texts.locale().toString(profile.templateVersion));
    lines.add(u"Comment"_s, tr("Comment"), visibleText(m_texts.masked(profile.comment)));
    lines.addGuid(u"ParentProfileUuid"_s, tr("Replaces profile"), profile.parent);
    lines.addGuid(u"PrimaryProfileUuid"_s, tr("Primary profile"), profile.primary);
    lines.add(u"Flags"_s, tr("Flags"), QString::number(profile.flags), true);
    lines.addGuid(u"Uuid"_s, tr("Profile id"), profile.id);
    return lines.facts();
}

QList<Fact> CardFacts::smartcard(const Smartcard &card) const
{
    CardLines lines(card.unreadable);
    lines.add(u"Status"_s, statusFact(card.status));
    lines.add(u"AssignedUserUuid"_s, assignedTo(card.assignedUser));
    lines.add(u"SerialNumber"_s, tr("Serial number"), visibleLine(card.serialNumber));
    lines.add(u"ProfileTemplateUuid"_s, otherTemplate(card.profileTemplate));
    lines.add(u"ProfileTemplateVersion"_s, tr("Template version"),
              m_texts.locale().toString(card.templateVersion));
    lines.add(u"Comment"_s, tr("Comment"), visibleText(m_texts.masked(card.comment)));
    lines.add(u"Middleware"_s, tr("Middleware"), visibleLine(card.middleware));
    //: what a smart card says when it is put in (ATR)
    lines.add(u"Atr"_s, tr("Answer to reset"), visibleLine(card.answerToReset), true);
    lines.addGuid(u"ParentSmartcardUuid"_s, tr("Replaces smart card"), card.parent);
    lines.addGuid(u"PrimarySmartcardUuid"_s, tr("Primary smart card"), card.primary);
    lines.addGuid(u"PermanentSmartcardUuid"_s, tr("Permanent smart card"), card.permanent);
    lines.add(u"Flags"_s, tr("Flags"), QString::number(card.flags), true);
    lines.addGuid(u"Uuid"_s, tr("Smart card id"), card.id);
    return lines.facts();
}

Fact CardFacts::assignedTo(const QUuid &user) const
{
    //: label: whose card or profile it is
    Fact fact{.label = tr("Assigned to")};
    if (user.isNull())
        return fact;
    const auto key = DirectoryKey::ofGuid(user);
    fact.value = m_texts.names().name(key);
    fact.isTechnical = fact.value.isEmpty();
    fact.hint = fact.isTechnical ? m_texts.names().hint(key) : guidText(user);
    if (fact.isTechnical)
        fact.value = guidText(user);
    if (user != m_request.target && !m_request.unreadable.contains("TargetUserUuid"_L1)) {
        fact.mark = FactMark::Warning;
        fact.value += u" · "_s + tr("not whom the request is for");
    }
    return fact;
}

// The request's own one stands in the overview.
Fact CardFacts::otherTemplate(const QUuid &id) const
{
    if (id == m_request.profileTemplate || id.isNull())
        return {};
    const QString name = visibleLine(m_texts.names().templateName(id));
    return {.label = tr("Profile template"),
            .value = (name.isEmpty() ? guidText(id) : name) + u" · "_s
                + tr("another than that of the request"),
            .hint = guidText(id),
            .mark = FactMark::Note};
}

QList<Fact> CardFacts::certificates(const CardItem &item) const
{
    auto facts = IssuedCertificateFacts(m_texts).facts(**item.certificates.result);
    if (isDisabled(item)) {
        facts.prepend({.label = tr("Note"),
                       .value = tr("It is disabled: its certificates have been revoked, whatever "
                                   "their dates say."),
                       .mark = FactMark::Warning});
    }
    return facts;
}

QList<Fact> CardFacts::failure(const ApiError &error, Part part, qsizetype position) const
{
    const bool isAbsent = error.kind == ApiError::Kind::Empty;
    QList<Fact> facts{{.label = tr("Not read"),
                       .value = visibleText(summaryOf(error, part)),
                       .mark = isAbsent ? FactMark::Warning : FactMark::Bad}};
    if (const QString advice = adviceOn(error); !advice.isEmpty())
        facts.append({.label = tr("What to do"), .value = advice});
    facts.append(
        {.label = tr("Details"), .value = visibleText(error.details()), .isTechnical = true});
    facts.append(
        //: label and link: what the operator can do now
        {.label = tr("Next step"), .value = tr("Try again"), .link = retryLink(position, part)});
    return facts;
}

}

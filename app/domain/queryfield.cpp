// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/queryfield.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

struct Names
{
    QueryField field;
    QStringView english;
    // Further ones, and the Swedish ones, set off by spaces.
    QStringView others;
};

constexpr std::array allNames{
    Names{QueryField::Type, u"type", u"typ"},
    Names{QueryField::Status, u"status", u""},
    Names{QueryField::Target, u"target", u"for to för till mål målanvändare"},
    Names{QueryField::Originator, u"originator", u"by from av från upphovsperson"},
    Names{QueryField::Person, u"person", u"who vem"},
    Names{QueryField::Template, u"template", u"mall profilmall"},
    Names{QueryField::Kind, u"kind", u"slag"},
    Names{QueryField::State, u"is", u"är"},
    Names{QueryField::Age, u"age", u"ålder"},
    Names{QueryField::Submitted, u"submitted", u"inskickad"},
    Names{QueryField::Completed, u"completed", u"slutförd"},
    Names{QueryField::Priority, u"priority", u"prioritet"},
    Names{QueryField::Flags, u"flags", u"flaggor"},
    Names{QueryField::Data, u"data", u"uppgifter"},
    Names{QueryField::Comment, u"comment", u"kommentar"},
    Names{QueryField::Id, u"id", u"uuid"},
    Names{QueryField::Profile, u"profile", u"profil"},
    Names{QueryField::Card, u"card", u"kort smartkort"},
};

// Without case, dots and rings.
QString plain(QStringView name)
{
    QString letters;
    const QString decomposed
        = name.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
    std::copy_if(decomposed.cbegin(), decomposed.cend(), std::back_inserter(letters),
                 [](QChar c) { return !c.isMark(); });
    return letters;
}

}

QList<QueryField> QueryFields::named()
{
    QList<QueryField> fields;
    for (const auto &names : allNames)
        fields.append(names.field);
    return fields;
}

QueryFields::Values QueryFields::values(QueryField field)
{
    switch (field) {
    case QueryField::Type:
    case QueryField::Status:
    case QueryField::Kind:
    case QueryField::State:
        return Values::Choices;
    case QueryField::Age:
        return Values::Durations;
    case QueryField::Submitted:
    case QueryField::Completed:
        return Values::Times;
    case QueryField::Priority:
    case QueryField::Flags:
        return Values::Numbers;
    default:
        return Values::Texts;
    }
}

std::optional<QueryField> QueryFields::fromName(QStringView name)
{
    const QString wanted = plain(name);
    for (const auto &names : allNames) {
        if (plain(names.english) == wanted)
            return names.field;
    }
    // English ones count first: "for" is not Swedish without its dots.
    for (const auto &names : allNames) {
        for (const auto other : qTokenize(names.others, u' ')) {
            if (plain(other) == wanted)
                return names.field;
        }
    }
    return std::nullopt;
}

QString QueryFields::name(QueryField field)
{
    const auto *names = std::find_if(allNames.begin(), allNames.end(),
                                     [&](const Names &known) { return known.field == field; });
    return names == allNames.end() ? QString() : names->english.toString();
}

QString QueryFields::word(QueryField field)
{
    switch (field) {
    case QueryField::Anywhere:
        return {};
    case QueryField::Type:
        //: name of a field in a search, one word in small letters
        return tr("type");
    case QueryField::Status:
        //: name of a field in a search, one word in small letters
        return tr("status");
    case QueryField::Target:
        //: name of a field in a search, one word in small letters: whom a request is for
        return tr("target");
    case QueryField::Originator:
        //: name of a field in a search, one word in small letters: who sent a request in
        return tr("originator");
    case QueryField::Person:
        //: name of a field in a search, one word in small letters
        return tr("person");
    case QueryField::Template:
        //: name of a field in a search, one word in small letters: profile template
        return tr("template");
    case QueryField::Kind:
        //: name of a field in a search, one word in small letters
        return tr("kind");
    case QueryField::State:
        //: name of a field in a search, as in is:new
        return tr("is");
    case QueryField::Age:
        //: name of a field in a search, one word in small letters
        return tr("age");
    case QueryField::Submitted:
        //: name of a field in a search, one word in small letters
        return tr("submitted");
    case QueryField::Completed:
        //: name of a field in a search, one word in small letters
        return tr("completed");
    case QueryField::Priority:
        //: name of a field in a search, one word in small letters
        return tr("priority");
    case QueryField::Flags:
        //: name of a field in a search, one word in small letters
        return tr("flags");
    case QueryField::Data:
        //: name of a field in a search, one word in small letters
        return tr("data");
    case QueryField::Comment:
        //: name of a field in a search, one word in small letters
        return tr("comment");
    case QueryField::Id:
        //: name of a field in a search, one word in small letters
        return tr("id");
    case QueryField::Profile:
        //: name of a field in a search, one word in small letters
        return tr("profile");
    case QueryField::Card:
        //: name of a field in a search, one word in small letters: smart card
        return tr("card");
    }
    Q_UNREACHABLE();
}

QString QueryFields::explanation(QueryField field)
{
    switch (field) {
    case QueryField::Anywhere:
        return {};
    case QueryField::Type:
        return tr("what is asked for, such as unblocking a card");
    case QueryField::Status:
        return tr("how far the request has come");
    case QueryField::Target:
        return tr("whom the request is for");
    case QueryField::Originator:
        return tr("who sent the request in");
    case QueryField::Person:
        return tr("whom it is for, or who sent it in");
    case QueryField::Template:
        return tr("the profile template");
    case QueryField::Kind:
        return tr("smart card or software profile");
    case QueryField::State:
        return tr("new, changed, gone or mine");
    case QueryField::Age:
        return tr("how long it has waited: >3d, <12h, >30min");
    case QueryField::Submitted:
        return tr("when it was sent in: today, >2d, <2026-03-05");
    case QueryField::Completed:
        return tr("when it was completed: today, >2d, <2026-03-05");
    case QueryField::Priority:
        return tr("a number: >100, 10");
    case QueryField::Flags:
        return tr("the number of the flags");
    case QueryField::Data:
        return tr("what was filled in");
    case QueryField::Comment:
        return tr("the comment");
    case QueryField::Id:
        return tr("the request id, or a part of it");
    case QueryField::Profile:
        return tr("the id of the new or the old profile");
    case QueryField::Card:
        return tr("the id of the new or the old smart card");
    }
    Q_UNREACHABLE();
}

}

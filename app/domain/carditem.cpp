// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/carditem.h"

#include "domain/request.h"

namespace Sigill {

bool CardItem::has(Part part) const
{
    switch (part) {
    case Part::Profile:
        return !profileId.isNull();
    case Part::Smartcard:
        return !smartcardId.isNull();
    case Part::Certificates:
    case Part::Operations:
        return true;
    }
    Q_UNREACHABLE();
}

CardObject CardItem::holder() const
{
    return smartcardId.isNull() ? CardObject{CardObject::Kind::Profile, profileId}
                                : CardObject{CardObject::Kind::Smartcard, smartcardId};
}

QList<CardItem> CardItem::of(const Request &request)
{
    CardItem old{.profileId = request.oldProfile, .smartcardId = request.oldSmartcard};
    CardItem made{
        .role = Role::Made, .profileId = request.newProfile, .smartcardId = request.newSmartcard};
    if (old.profileId == made.profileId && old.smartcardId == made.smartcardId) {
        old.role = Role::Both;
        made = {};
    }
    // A renewal makes a new profile on the card it acts on: that card is told of once.
    if (old.profileId == made.profileId)
        made.profileId = QUuid();
    if (old.smartcardId == made.smartcardId)
        made.smartcardId = QUuid();
    QList<CardItem> items;
    for (const auto &item : {old, made}) {
        if (item.has(Part::Profile) || item.has(Part::Smartcard))
            items.append(item);
    }
    return items;
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cardwords.h"

#include "domain/visibletext.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString CardWords::status(ProfileStatus status)
{
    switch (status) {
    case ProfileStatus::New:
        //: status of a profile or smart card: it is being made
        return tr("New");
    case ProfileStatus::Assigned:
        //: status of a smart card: it is being made and belongs to somebody already
        return tr("Assigned");
    case ProfileStatus::Active:
        //: status of a profile or smart card: it works
        return tr("Active");
    case ProfileStatus::Disabled:
        //: status of a profile or smart card: its certificates have been revoked
        return tr("Disabled");
    }
    return tr("Status %1").arg(static_cast<int>(status));
}

// The words of get-profile-state-operations.md, "disable" as in the example of get-profile-data.md,
// and "reinstate" as in create-request.md.
QString CardWords::operation(const QString &word)
{
    const QString known = word.toLower();
    if (known == "onlineupdate"_L1)
        //: what may be done with a card or profile
        return tr("Online update");
    if (known == "renew"_L1)
        //: what may be done with a card or profile
        return tr("Renew");
    if (known == "recover"_L1)
        //: what may be done with a card or profile: replace it
        return tr("Replace");
    if (known == "recoveronbehalf"_L1)
        //: what may be done with a card or profile
        return tr("Recover on behalf");
    if (known == "retire"_L1)
        //: what may be done with a card: take it back
        return tr("Retire");
    if (known == "revoke"_L1)
        //: what may be done with a card or profile: its certificates, not a request
        return tr("Revoke");
    if (known == "disable"_L1)
        //: what may be done with a card or profile: take it out of use
        return tr("Disable");
    if (known == "reinstate"_L1)
        //: what may be done with a card or profile: take it into use again
        return tr("Reinstate");
    if (known == "unblock"_L1)
        //: what may be done with a card whose PIN is blocked
        return tr("Unblock");
    return visibleLine(word, 80);
}

QString CardWords::validity(const CertificateValidity &validity)
{
    switch (validity.state) {
    case CertificateValidity::State::Untold:
        //: of the validity of a certificate
        return tr("Not told by the server");
    case CertificateValidity::State::NotYet:
        return validity.days == 0 ? tr("Not yet valid, for less than a day")
                                  : tr("Not yet valid, for %n more day(s)", nullptr, validity.days);
    case CertificateValidity::State::Valid:
        return tr("Valid, for %n more day(s)", nullptr, validity.days);
    case CertificateValidity::State::ExpiresSoon:
        return validity.days == 0 ? tr("Expires in less than a day")
                                  : tr("Expires in %n day(s)", nullptr, validity.days);
    case CertificateValidity::State::Expired:
        return validity.days == 0 ? tr("Expired less than a day ago")
                                  : tr("Expired %n day(s) ago", nullptr, validity.days);
    }
    Q_UNREACHABLE();
}

}

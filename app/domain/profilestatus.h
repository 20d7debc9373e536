// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sigill {

// Microsoft.Clm.Shared.Profiles.ProfileStatus and Smartcards.SmartcardStatus. Names: FIM CM SDK
// bb490382 and bb490439; numbers, the same for both: externalGetUserSmartCards (SDK bb468092), and
// the REST examples for 2 and 3. None, Suspended and Retired exist, but their numbers could not be
// read anywhere: a number that is not listed is shown as it is.
enum class ProfileStatus : int {
    New = 0,
    Assigned = 1, // smart cards only
    Active = 2,
    Disabled = 3,
};

}

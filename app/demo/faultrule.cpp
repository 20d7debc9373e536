// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/faultrule.h"

namespace Sigill {

bool FaultRule::leavesEffectOpen() const
{
    switch (fault) {
    case Fault::Status:
    case Fault::Html:
    case Fault::Garbage:
    case Fault::Hang:
    case Fault::CutHead:
    case Fault::Empty:
    case Fault::WrongStatus:
    case Fault::WrongRequest:
    case Fault::Redirect:
    case Fault::Page:
        return true;
    default:
        return false;
    }
}

bool FaultRule::takesEffect() const
{
    if (leavesEffectOpen())
        return applied;
    return fault != Fault::DropBefore && fault != Fault::ResetBefore
        && fault != Fault::RefuseBefore;
}

}

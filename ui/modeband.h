// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "iconline.h"

namespace Sigill {

class Session;

// What makes this window other than usual: a practice server, read-only mode, masked names. Hidden
// where nothing does.
class ModeBand : public IconLine
{
    Q_OBJECT

public:
    // The session must outlive the band.
    ModeBand(const Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const Session &m_session;
};

}

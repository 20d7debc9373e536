// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "facttree.h"

#include <optional>

namespace Sigill {

class RequestTexts;

// Every field of a request as label and value, in groups.
class OverviewPage : public FactTree
{
    Q_OBJECT

public:
    // The texts must outlive the page.
    OverviewPage(const RequestTexts &texts, QWidget *parent);

    void showRequest(const std::optional<Request> &request);
    // What stands before all else; without facts nothing does.
    void setHints(const FactGroup &hints);
    // Shows the request anew, with what is known of it by now; what is chosen stays so.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<FactGroup> groups() const;
    void retranslate();

    const RequestTexts &m_texts;
    std::optional<Request> m_request;
    FactGroup m_hints;
};

}

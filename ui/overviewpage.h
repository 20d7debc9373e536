// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QTreeWidget>

#include <optional>

namespace Sigill {

class RequestTexts;

// Every field of a request as label and value, in groups; each value can be copied by itself.
class OverviewPage : public QTreeWidget
{
    Q_OBJECT

public:
    // The texts must outlive the page.
    OverviewPage(const RequestTexts &texts, QWidget *parent);

    void showRequest(const std::optional<Request> &request);
    QString currentValue() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    const RequestTexts &m_texts;
    std::optional<Request> m_request;
};

}

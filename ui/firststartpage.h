// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <array>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// Stands in the table's place until there is a server: three steps to the first list, and a way to
// practise.
class FirstStartPage : public QScrollArea
{
    Q_OBJECT

public:
    // The session must outlive the page.
    FirstStartPage(Session &session, QWidget *parent);

    // What is said where no practice window could be opened.
    void tellPracticeFailed();

Q_SIGNALS:
    void serverWanted(); // with more than its address
    void practiceWanted();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QVBoxLayout *addStep(QVBoxLayout *steps, size_t number);
    void fillLanguages();
    void retranslate();
    void connectToServer();
    void say(const QString &problem);

    static constexpr size_t stepCount = 3;

    Session &m_session;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    std::array<QLabel *, stepCount> m_stepTitles;
    std::array<QLabel *, stepCount> m_stepTexts;
    QLineEdit *m_address;
    QPushButton *m_connect;
    QPushButton *m_more;
    QLabel *m_problem;
    QLabel *m_practiceText;
    QPushButton *m_practice;
    QPushButton *m_help;
};

}

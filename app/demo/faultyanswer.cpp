// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/faultyanswer.h"

#include "demo/webserverpage.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// From IIS or one of its modules, not from the application.
PracticeAnswer page(int code)
{
    const auto reason = PracticeAnswer::reason(code);
    return PracticeAnswer::html(code, reason,
                                "HTTP Error " + QByteArray::number(code) + ". " + reason + '.');
}

PracticeAnswer words(int code)
{
    switch (code) {
    case 401:
        return PracticeAnswer::message(code, u"Authorization has been denied for this request."_s);
    case 403:
        return PracticeAnswer::message(code, u"You do not have permission for this operation."_s);
    case 404:
        return PracticeAnswer::message(
            code, u"No HTTP resource was found that matches the request URI."_s);
    case 405:
        return PracticeAnswer::message(
            code, u"The requested resource does not support this http method."_s);
    case 500:
        return PracticeAnswer::failure();
    case 503:
        return PracticeAnswer::html(code, "Service Unavailable",
                                    "HTTP Error 503. The service is unavailable.");
    default:
        return PracticeAnswer::message(code, QString::fromLatin1(PracticeAnswer::reason(code)));
    }
}

PracticeAnswer statusAnswer(const FaultRule &rule)
{
    const int code = rule.code;
    if (!PracticeAnswer::hasBody(code))
        return {.code = code};
    auto answer = rule.html ? page(code) : words(code);
    if (code == 401) {
        // As with AD FS. Offering NTLM over and over would keep some clients busy for ever.
        answer.headers = "WWW-Authenticate: Bearer\r\n";
    } else if (code == 405) {
        // As where WebDAV takes the changes for itself.
        answer.headers = "Allow: GET, HEAD, OPTIONS, TRACE\r\n";
    } else if (code > 300 && code < 400) {
        answer.headers = "Location: /adfs/ls/\r\n";
    }
    if (rule.retryAfter)
        answer.headers += "Retry-After: " + QByteArray::number(*rule.retryAfter) + "\r\n";
    return answer;
}

PracticeAnswer redirect(const FaultRule &rule)
{
    auto answer
        = PracticeAnswer::html(rule.code, "Object moved", "Object moved to another address.");
    answer.headers = "Location: " + rule.location + "\r\n";
    return answer;
}

PracticeAnswer ending(PracticeAnswer answer, PracticeAnswer::Ending ending)
{
    answer.ending = ending;
    return answer;
}

}

PracticeAnswer FaultyAnswer::of(const FaultRule &rule, const PracticeAnswer &served)
{
    using Fault = FaultRule::Fault;
    using Ending = PracticeAnswer::Ending;
    auto answer = served;
    switch (rule.fault) {
    case Fault::Delay:
    case Fault::LateEffect:
    case Fault::WrongStatus:
    case Fault::WrongRequest:
        return answer;
    case Fault::DropBefore:
    case Fault::DropAfter:
        return ending(answer, Ending::Dropped);
    case Fault::ResetBefore:
    case Fault::ResetAfter:
        return ending(answer, Ending::Reset);
    case Fault::RefuseBefore:
        answer.refusedMs = rule.delayMs;
        return ending(answer, Ending::Dropped);
    case Fault::RefuseAfter:
        answer.refusedMs = rule.delayMs;
        return answer;
    case Fault::Hang:
        return ending(answer, Ending::Never);
    case Fault::Drip:
        answer.dripMs = rule.delayMs;
        return answer;
    case Fault::Truncate:
        return ending(answer, Ending::CutOff);
    case Fault::CutHead:
        return ending(answer, Ending::CutHead);
    case Fault::Status:
        return statusAnswer(rule);
    case Fault::Redirect:
        return redirect(rule);
    case Fault::Page:
        return WebServerPage::named(rule.page).value_or(PracticeAnswer::empty());
    case Fault::Empty:
        return PracticeAnswer::json({});
    case Fault::Html:
        return PracticeAnswer::html(200, "Sign In",
                                    "<form method=\"post\"><input name=\"UserName\"><input "
                                    "type=\"password\" name=\"Password\"></form>");
    case Fault::Garbage:
        return PracticeAnswer::json(QByteArrayLiteral("{\"Uuid\":\xff\xfe\x00<<\x7f,,]}\r\n"));
    }
    Q_UNREACHABLE();
}

}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccessFacts</name>
    <message>
        <source>%1 (%2, domain not known)</source>
        <extracomment>%1 is the name of a group, %2 its two-letter alias</extracomment>
        <translation>%1 (%2, okänd domän)</translation>
    </message>
    <message>
        <source>Allow, on condition</source>
        <translation>Tillåt, med villkor</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Tillåt</translation>
    </message>
    <message>
        <source>Deny, on condition</source>
        <extracomment>an access control entry that denies; not the status of a request</extracomment>
        <translation>Neka, med villkor</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Neka</translation>
    </message>
    <message>
        <source>Entry type %1</source>
        <translation>Posttyp %1</translation>
    </message>
    <message>
        <source>no rights (%1)</source>
        <translation>inga rättigheter (%1)</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>ärvd</translation>
    </message>
    <message>
        <source>does not apply to the request itself</source>
        <translation>gäller inte själva begäran</translation>
    </message>
    <message>
        <source>only for %1</source>
        <translation>endast för %1</translation>
    </message>
    <message>
        <source>inherited by %1</source>
        <translation>ärvs av %1</translation>
    </message>
    <message>
        <source>%1, domain not known</source>
        <extracomment>%1 is the two-letter alias of a group</extracomment>
        <translation>%1, okänd domän</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>an access control entry that has access written to the log</extracomment>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Audit, on condition</source>
        <translation>Granska, med villkor</translation>
    </message>
    <message>
        <source>Integrity label</source>
        <translation>Integritetsetikett</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Central policy</source>
        <translation>Central åtkomstpolicy</translation>
    </message>
    <message>
        <source>Trust label</source>
        <translation>Förtroendeetikett</translation>
    </message>
    <message>
        <source>Access filter</source>
        <translation>Åtkomstfilter</translation>
    </message>
    <message>
        <source>not written by those below</source>
        <translation>skrivs inte av lägre nivåer</translation>
    </message>
    <message>
        <source>not read by those below</source>
        <translation>läses inte av lägre nivåer</translation>
    </message>
    <message>
        <source>not executed by those below</source>
        <translation>körs inte av lägre nivåer</translation>
    </message>
    <message>
        <source>for trusted processes</source>
        <translation>för betrodda processer</translation>
    </message>
    <message>
        <source>logs access that succeeds</source>
        <translation>loggar åtkomst som lyckas</translation>
    </message>
    <message>
        <source>logs access that fails</source>
        <translation>loggar åtkomst som misslyckas</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>is passed on to children</source>
        <translation>ärvs av underordnade</translation>
    </message>
    <message>
        <source>to the first level only</source>
        <translation>bara till första nivån</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisk</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>Owner: %1</source>
        <translation>Ägare: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
    <message>
        <source>Who may do what (each by itself; further groups are not known):</source>
        <translation>Vem får göra vad (var och en för sig; fler grupper är inte kända):</translation>
    </message>
    <message>
        <source>Entries in the order in which they are evaluated:</source>
        <translation>Poster i den ordning de utvärderas:</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>column titles of a table of access control entries</extracomment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Verkan</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>owner</source>
        <extracomment>beside the numbers of entries: the rights come from being the owner</extracomment>
        <translation>ägare</translation>
    </message>
    <message>
        <source>%1, the owner</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1, ägaren</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <extracomment>%1 are rights that an entry denies</extracomment>
        <translation>nekas: %1</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <extracomment>%1 are rights that depend on a condition</extracomment>
        <translation>med villkor: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a list of what decided it, such as &quot;1, 4, owner&quot;: numbers of entries</extracomment>
        <translation>genom %1</translation>
    </message>
</context>
<context>
    <name>AccessVerdict</name>
    <message>
        <source>There is no access list: everyone has full access.</source>
        <translation>Det finns ingen åtkomstlista: alla har full åtkomst.</translation>
    </message>
    <message>
        <source>The access list is switched off: everyone has full access.</source>
        <translation>Åtkomstlistan är avstängd: alla har full åtkomst.</translation>
    </message>
    <message>
        <source>The access list is empty: nobody but the owner has access.</source>
        <translation>Åtkomstlistan är tom: ingen utom ägaren har åtkomst.</translation>
    </message>
    <message>
        <source>The access list is empty and there is no owner: nobody has access.</source>
        <translation>Åtkomstlistan är tom och det finns ingen ägare: ingen har åtkomst.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>the number of access control entries</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n accounts and groups.</source>
        <extracomment>%1 is &quot;9 entries&quot;; followed by the number of accounts and groups in them</extracomment>
        <translation>
            <numerusform>%1 för %n konto eller grupp.</numerusform>
            <numerusform>%1 för %n konton och grupper.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner may read and change the permissions without any entry.</source>
        <translation>Ägaren får läsa och ändra behörigheterna utan någon post.</translation>
    </message>
    <message>
        <source>The entries are in the usual order.</source>
        <translation>Posterna står i vanlig ordning.</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries are out of the usual order.</source>
        <translation>
            <numerusform>%n post till står i ovanlig ordning.</numerusform>
            <numerusform>%n poster till står i ovanlig ordning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is very long: what %n of the accounts and groups may do is not worked out.</source>
        <translation>
            <numerusform>Listan är mycket lång: vad %n konto eller grupp får göra har inte räknats ut.</numerusform>
            <numerusform>Listan är mycket lång: vad %n konton och grupper får göra har inte räknats ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 should stand before entry %2; here it makes no difference.</source>
        <extracomment>numbers of access control entries</extracomment>
        <translation>Post %1 borde stå före post %2; här spelar det ingen roll.</translation>
    </message>
    <message>
        <source>Entry %1 denies %2 to %3, but entry %4 before it allows that to %5 already: whoever is both keeps %2.</source>
        <extracomment>%2 are rights, %3 and %5 accounts or groups; entry %4 stands earlier and wins</extracomment>
        <translation>Post %1 nekar %3 %2, men post %4 före den tillåter det redan för %5: den som är båda behåller %2.</translation>
    </message>
    <message>
        <source>Entry %1 allows %2 to %3, but entry %4 before it denies that to %5 already: whoever is both does not get %2.</source>
        <translation>Post %1 tillåter %2 för %3, men post %4 före den nekar redan %5 det: den som är båda får inte %2.</translation>
    </message>
    <message>
        <source>The security descriptor could not be read at character %1: %2</source>
        <translation>Säkerhetsbeskrivningen kunde inte läsas vid tecken %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have a condition: whether they count depends on who asks.</source>
        <translation>
            <numerusform>%n post har ett villkor: om den räknas beror på vem som frågar.</numerusform>
            <numerusform>%n poster har ett villkor: om de räknas beror på vem som frågar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Serverns namn hittades inte.</translation>
    </message>
    <message>
        <source>The server does not accept connections.</source>
        <translation>Servern tar inte emot anslutningar.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Det gick inte att upprätta en säker anslutning.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Servern svarade inte i tid.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation>Anslutningen bröts innan svaret kom.</translation>
    </message>
    <message>
        <source>Stopped before the answer came.</source>
        <translation>Stoppades innan svaret kom.</translation>
    </message>
    <message>
        <source>The server wants a sign-in.</source>
        <translation>Servern kräver inloggning.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Servern tillåter inte detta.</translation>
    </message>
    <message>
        <source>The server does not know this address or request.</source>
        <translation>Servern känner inte till den här adressen eller begäran.</translation>
    </message>
    <message>
        <source>The server does not accept changes at this address.</source>
        <translation>Servern tar inte emot ändringar på den här adressen.</translation>
    </message>
    <message>
        <source>The server is too busy right now.</source>
        <translation>Servern är för upptagen just nu.</translation>
    </message>
    <message>
        <source>The server reported an internal error.</source>
        <translation>Servern rapporterade ett internt fel.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Servern avvisade anropet.</translation>
    </message>
    <message>
        <source>The server sent us to another address.</source>
        <translation>Servern hänvisade till en annan adress.</translation>
    </message>
    <message>
        <source>The server sent an empty answer.</source>
        <translation>Servern skickade ett tomt svar.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of data.</source>
        <translation>Servern skickade en webbsida i stället för data.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Serverns svar kunde inte läsas.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off.</source>
        <translation>Serverns svar tog slut i förtid.</translation>
    </message>
    <message>
        <source>The server answered about another request.</source>
        <translation>Servern svarade om en annan begäran.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large.</source>
        <translation>Serverns svar var för stort.</translation>
    </message>
    <message>
        <source>Check the server address and that you are on the right network (VPN).</source>
        <translation>Kontrollera serveradressen och att du är på rätt nätverk (VPN).</translation>
    </message>
    <message>
        <source>The service may be stopped, or the port may be wrong. Try again in a moment.</source>
        <translation>Tjänsten kan vara stoppad eller porten fel. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate may have expired or come from an authority this computer does not trust. Ask those who run the server.</source>
        <translation>Serverns certifikat kan ha gått ut eller komma från en utfärdare som den här datorn inte litar på. Fråga dem som sköter servern.</translation>
    </message>
    <message>
        <source>The network or the server may be slow. Refresh to see what is true now.</source>
        <translation>Nätverket eller servern kan vara långsam. Uppdatera för att se vad som gäller nu.</translation>
    </message>
    <message>
        <source>Refresh to see what is true now.</source>
        <translation>Uppdatera för att se vad som gäller nu.</translation>
    </message>
    <message>
        <source>Your sign-in was missing or not accepted. Lock and unlock your computer to renew it, then try again.</source>
        <translation>Din inloggning saknades eller godtogs inte. Lås datorn och lås upp den igen för att förnya inloggningen, och försök sedan på nytt.</translation>
    </message>
    <message>
        <source>Your account may lack a right on the request or on its profile template.</source>
        <translation>Ditt konto kan sakna en rättighet till begäran eller dess profilmall.</translation>
    </message>
    <message>
        <source>The request may be gone, or the API may be switched off on the server (Clm.WebApi.Enabled). Check the server address.</source>
        <translation>Begäran kan vara borta, eller så är API:et avstängt på servern (Clm.WebApi.Enabled). Kontrollera serveradressen.</translation>
    </message>
    <message>
        <source>A module on the web server (WebDAV) may take the call. Ask those who run it.</source>
        <translation>En modul på webbservern (WebDAV) kan fånga upp anropet. Fråga dem som sköter den.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to be left alone for %n second(s).</source>
        <translation>
            <numerusform>Den ber om en paus på %n sekund.</numerusform>
            <numerusform>Den ber om en paus på %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>Another operator may have changed the request. Refresh and look at it again.</source>
        <translation>En annan handläggare kan ha ändrat begäran. Uppdatera och titta på den igen.</translation>
    </message>
    <message>
        <source>Another operator may have changed the request. If it stays like this, give second line the correlation id %1.</source>
        <translation>En annan handläggare kan ha ändrat begäran. Om felet består, ge andra linjen korrelations-id %1.</translation>
    </message>
    <message>
        <source>See the details for the server&apos;s own words.</source>
        <translation>Se detaljerna för serverns egna ord.</translation>
    </message>
    <message>
        <source>This is often a sign-in page. Check the server address; credentials are never sent along.</source>
        <translation>Det är ofta en inloggningssida. Kontrollera serveradressen; inloggningsuppgifter skickas aldrig vidare.</translation>
    </message>
    <message>
        <source>The request may not exist, or your account may not read it.</source>
        <translation>Begäran finns kanske inte, eller så får ditt konto inte läsa den.</translation>
    </message>
    <message>
        <source>This is often a sign-in or error page of the web server. Check the server address, and that the API is switched on.</source>
        <translation>Det är ofta en inloggnings- eller felsida från webbservern. Kontrollera serveradressen och att API:et är påslaget.</translation>
    </message>
    <message>
        <source>Something between here and the server may change the answers. Tell second line.</source>
        <translation>Något på vägen till servern kan ändra svaren. Meddela andra linjen.</translation>
    </message>
    <message>
        <source>What had come is shown and marked as incomplete. Refresh to read it again.</source>
        <translation>Det som hann komma visas och är märkt som ofullständigt. Uppdatera för att läsa det igen.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Serverns egna ord: %1</translation>
    </message>
    <message>
        <source>Correlation id: %1</source>
        <translation>Korrelations-id: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Anrop: %1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Tekniskt: %1</translation>
    </message>
</context>
<context>
    <name>CallerAccess</name>
    <message>
        <source>It is not known which right this needs.</source>
        <translation>Det är inte känt vilken rättighet det här kräver.</translation>
    </message>
    <message>
        <source>It may need %1, which is a guess.</source>
        <translation>Det kräver kanske %1, men det är en gissning.</translation>
    </message>
    <message>
        <source>It likely needs %1.</source>
        <translation>Det kräver troligen %1.</translation>
    </message>
    <message>
        <source>perhaps yes</source>
        <translation>kanske ja</translation>
    </message>
    <message>
        <source>likely yes</source>
        <translation>troligen ja</translation>
    </message>
    <message>
        <source>perhaps no</source>
        <translation>kanske nej</translation>
    </message>
    <message>
        <source>likely no</source>
        <translation>troligen nej</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>går inte att avgöra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action, %2 whether the operator may do it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You: cannot tell, since the descriptor could not be read whole.</source>
        <translation>Du: går inte att avgöra, eftersom beskrivningen inte kunde läsas helt.</translation>
    </message>
    <message>
        <source>You: cannot tell, since your groups are not known here.</source>
        <translation>Du: går inte att avgöra, eftersom dina grupper inte är kända här.</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>followed by a list such as &quot;Complete: likely yes · Cancel request: perhaps no&quot;</extracomment>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>Whether you have %1 depends on a condition or a domain that is not known here.</source>
        <translation>Om du har %1 beror på ett villkor eller en domän som inte är känd här.</translation>
    </message>
    <message>
        <source>Entry %1 allows %2 to %3.</source>
        <extracomment>%1 is the number of an access control entry, %2 a right, %3 an account or group</extracomment>
        <translation>Post %1 tillåter %2 för %3.</translation>
    </message>
    <message>
        <source>Entry %1 denies %2 to %3.</source>
        <extracomment>%1 is the number of an access control entry, %2 a right, %3 an account or group</extracomment>
        <translation>Post %1 nekar %3 %2.</translation>
    </message>
    <message>
        <source>You have %1 as the owner.</source>
        <translation>Du har %1 som ägare.</translation>
    </message>
    <message>
        <source>There is no list that would limit it.</source>
        <translation>Det finns ingen lista som begränsar det.</translation>
    </message>
    <message>
        <source>No entry gives %1 to any SID that is yours.</source>
        <translation>Ingen post ger %1 till något SID som är ditt.</translation>
    </message>
    <message>
        <source>It needs %1.</source>
        <translation>Det kräver %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>You have %1 by a privilege.</source>
        <translation>Du har %1 genom ett privilegium.</translation>
    </message>
    <message>
        <source>But you have %1, and what that covers for requests is not known.</source>
        <extracomment>%1 are rights such as GA</extracomment>
        <translation>Men du har %1, och vad det omfattar för begäranden är inte känt.</translation>
    </message>
</context>
<context>
    <name>CallerText</name>
    <message>
        <source>“%1” is neither a SID nor an alias for one.</source>
        <translation>”%1” är varken ett SID eller ett alias för ett.</translation>
    </message>
    <message>
        <source>“%1” is an account of a domain; name the domain with --domain.</source>
        <translation>”%1” är ett konto i en domän; ange domänen med --domain.</translation>
    </message>
    <message>
        <source>“%1” is no claim such as user.Title=&quot;PM&quot;.</source>
        <translation>”%1” är inget anspråk som user.Title=&quot;PM&quot;.</translation>
    </message>
    <message>
        <source>The claim “%1” must start with user., device. or local.</source>
        <translation>Anspråket ”%1” måste börja med user., device. eller local.</translation>
    </message>
    <message>
        <source>The value of the claim “%1” could not be read: %2</source>
        <translation>Värdet för anspråket ”%1” kunde inte läsas: %2</translation>
    </message>
    <message>
        <source>It is more than one value.</source>
        <translation>Det är mer än ett värde.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Språket ”%1” finns inte.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Inget kommando har angetts.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandot ”%1” finns inte.</translation>
    </message>
    <message>
        <source>“list” takes no further words.</source>
        <translation>”list” tar inga fler ord.</translation>
    </message>
    <message>
        <source>“sigillctl --help” lists the commands.</source>
        <translation>”sigillctl --help” visar kommandona.</translation>
    </message>
    <message>
        <source>Name a server with --server or --profile.</source>
        <translation>Ange en server med --server eller --profile.</translation>
    </message>
    <message>
        <source>There is no server profile “%1”.</source>
        <translation>Serverprofilen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Statusen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>“show” takes one request id.</source>
        <translation>”show” tar ett begärans-id.</translation>
    </message>
    <message>
        <source>“%1” takes one text; put it in quotation marks.</source>
        <translation>”%1” tar en enda text; sätt den inom citattecken.</translation>
    </message>
    <message>
        <source>“%1” is no SID.</source>
        <translation>”%1” är inget SID.</translation>
    </message>
    <message>
        <source>Name the SIDs of the caller with --sids.</source>
        <translation>Ange anroparens SID med --sids.</translation>
    </message>
    <message>
        <source>“%1” is no GUID.</source>
        <translation>”%1” är ingen GUID.</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>”%1” tar inte --%2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 är angivet två gånger.</translation>
    </message>
    <message>
        <source>Name a server with --server or --profile, not both.</source>
        <translation>Ange en server med --server eller --profile, inte båda.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 tar ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>Usage: sigillctl [OPTIONS] COMMAND

Commands:
  list [--status NAME]       the open requests, or those in one status
  show ID                    one request in words
  set-status STATUS ID...    Completed, Canceled or Abandoned
  journal                    what was done from this computer
  sddl [TEXT]                a security descriptor in words
  access --sids SIDS [TEXT]  what a descriptor grants to a caller, and why
  serve [--help]             a practice server on this computer

“journal”, “sddl” and “access” need no server. Without TEXT the last two read lines
from standard input; with --json, lines such as {&quot;sddl&quot;: TEXT, &quot;domain&quot;: SID}.

Options:
  --server URL               the server, with its virtual directory
  --profile NAME             a server profile; else the last one used
  --json                     one JSON object a line
  --language CODE            en or sv
  -v, --version              the version
  -h, --help                 this text

Options of “set-status”:
  --ids-from FILE            takes the ids in the lines of a file, whatever else
                             they hold; - for standard input
  --dry-run                  tells what would be sent, and sends nothing
  --reason TEXT              why, for the journal
  --concurrency N            changes at a time, 1 to 6
  --timeout S                seconds without an answer until one is lost

Options of “journal”:
  --since WHEN               from 2026-03-05 or 2026-03-05T14:30 on, or 2d or 12h
                             ago; --until WHEN up to then
  --limit N                  the newest so many
  --verify                   whether the journal is whole
  --settle                   finds out what became of changes at a server whose
                             outcome nobody saw
  --forget-before WHEN       removes what is older, for ever

Options of “sddl” and “access”:
  --domain SID               completes aliases such as DA
  --sids SID,...             the caller and its groups, also as aliases
  --claim NAME=VALUE         a claim of the caller, such as user.Title=&quot;PM&quot;;
                             may be repeated
  --claims-known             there are no further claims
  --object GUID              the property, right or class that is asked for

Exit status: 0 all done, 1 some not done, 2 wrong usage, 3 could not start.</source>
        <translation>Användning: sigillctl [ALTERNATIV] KOMMANDO

Kommandon:
  list [--status NAMN]       de öppna begärandena, eller de i en viss status
  show ID                    en begäran i ord
  set-status STATUS ID...    Completed, Canceled eller Abandoned
  journal                    vad som gjorts från den här datorn
  sddl [TEXT]                en säkerhetsbeskrivning i ord
  access --sids SID [TEXT]   vad en beskrivning ger en anropare, och varför
  serve [--help]             en övningsserver på den här datorn

”journal”, ”sddl” och ”access” behöver ingen server. Utan TEXT läser de två sista
rader från standard in; med --json rader som {&quot;sddl&quot;: TEXT, &quot;domain&quot;: SID}.

Alternativ:
  --server URL               servern, med virtuell katalog
  --profile NAMN             en serverprofil; annars den senast använda
  --json                     ett JSON-objekt per rad
  --language KOD             en eller sv
  -v, --version              versionen
  -h, --help                 den här texten

Alternativ till ”set-status”:
  --ids-from FIL             tar begärans-id ur raderna i en fil, vad de än
                             innehåller i övrigt; - för standard in
  --dry-run                  säger vad som skulle skickas, och skickar inget
  --reason TEXT              varför, för loggen
  --concurrency N            ändringar åt gången, 1 till 6
  --timeout S                sekunder utan svar tills ett räknas som förlorat

Alternativ till ”journal”:
  --since TID                från 2026-03-05 eller 2026-03-05T14:30, eller för 2d
                             eller 12h sedan; --until TID fram till dess
  --limit N                  de nyaste, så många
  --verify                   om loggen är hel
  --settle                   tar reda på vad det blev av ändringar på en server
                             vars utfall ingen såg
  --forget-before TID        tar bort det som är äldre, för gott

Alternativ till ”sddl” och ”access”:
  --domain SID               fullbordar alias som DA
  --sids SID,...             anroparen och dess grupper, även som alias
  --claim NAMN=VÄRDE         ett anspråk hos anroparen, som user.Title=&quot;PM&quot;;
                             får upprepas
  --claims-known             det finns inga fler anspråk
  --object GUID              egenskapen, rättigheten eller klassen det gäller

Slutstatus: 0 allt klart, 1 en del inte klart, 2 felaktig användning, 3 kunde inte starta.</translation>
    </message>
</context>
<context>
    <name>FaultPlan</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Kan inte läsa %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kan inte användas: %2</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2.</source>
        <translation>det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>it must be a JSON array of rules.</source>
        <translation>det måste vara en JSON-lista med regler.</translation>
    </message>
    <message>
        <source>rule %1 is no JSON object.</source>
        <translation>regel %1 är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>in rule %1, %2.</source>
        <translation>i regel %1: %2.</translation>
    </message>
</context>
<context>
    <name>FaultRuleReader</name>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; är okänt</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be the GUID of a request</source>
        <translation>&quot;id&quot; måste vara GUID för en begäran</translation>
    </message>
    <message>
        <source>&quot;method&quot; must be &quot;GET&quot; or &quot;PUT&quot;</source>
        <translation>&quot;method&quot; måste vara &quot;GET&quot; eller &quot;PUT&quot;</translation>
    </message>
    <message>
        <source>&quot;fault&quot; must be one of %1</source>
        <translation>&quot;fault&quot; måste vara något av %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; måste vara ett heltal från %2 till %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with &quot;%2&quot;</source>
        <translation>&quot;%1&quot; hör inte ihop med &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;seed&quot; goes with &quot;chance&quot; only</source>
        <translation>&quot;seed&quot; hör bara ihop med &quot;chance&quot;</translation>
    </message>
    <message>
        <source>&quot;chance&quot; must be a number above 0 and up to 1</source>
        <translation>&quot;chance&quot; måste vara ett tal över 0 och högst 1</translation>
    </message>
    <message>
        <source>&quot;html&quot; goes with 400 and above only</source>
        <translation>&quot;html&quot; hör bara ihop med 400 och uppåt</translation>
    </message>
    <message>
        <source>&quot;retryAfter&quot; goes with 429 and 503 only</source>
        <translation>&quot;retryAfter&quot; hör bara ihop med 429 och 503</translation>
    </message>
    <message>
        <source>&quot;location&quot; must be a URL</source>
        <translation>&quot;location&quot; måste vara en URL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; måste vara true eller false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs &quot;%2&quot;</source>
        <translation>&quot;%1&quot; kräver &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>JournalArguments</name>
    <message>
        <source>“journal” takes no further words.</source>
        <translation>”journal” tar inga fler ord.</translation>
    </message>
    <message>
        <source>Name a server with --server or --profile.</source>
        <translation>Ange en server med --server eller --profile.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 och --%2 går inte ihop.</translation>
    </message>
    <message>
        <source>--%1 is for the whole journal; name no server.</source>
        <translation>--%1 gäller hela loggen; ange ingen server.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>Another window or program on this computer is changing the request right now.</source>
        <translation>Ett annat fönster eller program på den här datorn ändrar begäran just nu.</translation>
    </message>
    <message>
        <source>Another window or program on this computer has just changed the request.</source>
        <translation>Ett annat fönster eller program på den här datorn har just ändrat begäran.</translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Loggen över åtgärder kan inte öppnas.</translation>
    </message>
    <message>
        <source>There is no room left for the journal.</source>
        <translation>Det finns ingen plats kvar för loggen över åtgärder.</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <translation>Loggen över åtgärder används av ett annat program.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Loggen över åtgärder är skadad.</translation>
    </message>
    <message>
        <source>The journal was written by a later version of this program.</source>
        <translation>Loggen över åtgärder är skriven av en senare version av programmet.</translation>
    </message>
    <message>
        <source>The journal does not work.</source>
        <translation>Loggen över åtgärder fungerar inte.</translation>
    </message>
    <message>
        <source>Read the request again and see what became of it.</source>
        <translation>Läs begäran igen och se vad det blev av den.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Kontrollera att mappen finns och att du får skriva i den.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Frigör utrymme på disken och försök igen.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or try again in a moment.</source>
        <translation>Stäng programmet som har den öppen, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>Move the file to a safe place and show it to second line; a new one is begun then.</source>
        <translation>Flytta filen till ett säkert ställe och visa den för andra linjen; då påbörjas en ny.</translation>
    </message>
    <message>
        <source>Use the later version of the program.</source>
        <translation>Använd den senare versionen av programmet.</translation>
    </message>
    <message>
        <source>Show the details to second line.</source>
        <translation>Visa detaljerna för andra linjen.</translation>
    </message>
</context>
<context>
    <name>JournalOutput</name>
    <message>
        <source>No outcome yet</source>
        <translation>Inget utfall än</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>The journal is whole; records looked at: %1</source>
        <translation>Loggen är hel; granskade poster: %1</translation>
    </message>
    <message>
        <source>Record %1 was changed</source>
        <translation>Post %1 har ändrats</translation>
    </message>
    <message>
        <source>Records are missing from %1 on</source>
        <translation>Poster saknas från och med %1</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>Not known yet</source>
        <extracomment>in the outcome&apos;s place, while none has been written</extracomment>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is the start of a request&apos;s id, %2 whom the request is for</extracomment>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>%1 The server&apos;s words: %2</source>
        <extracomment>%1 is a sentence, %2 are the server&apos;s own words</extracomment>
        <translation>%1 Serverns egna ord: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inskickad av</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Serverns egna ord</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-id</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Tekniskt</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Antal sändningar</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Läst före</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>the number of an entry in the journal</extracomment>
        <translation>Loggrad</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>changes that were sent for together</extracomment>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Program run</source>
        <extracomment>one running program</extracomment>
        <translation>Programkörning</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>of the program</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a label such as Server, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LifeCycle</name>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>“%1” is no action.</source>
        <translation>”%1” är ingen åtgärd.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>”%1” är okänt.</translation>
    </message>
    <message>
        <source>“%1” needs a list “works”.</source>
        <translation>”%1” kräver en lista ”works”.</translation>
    </message>
    <message>
        <source>“%1” is no known reason.</source>
        <translation>”%1” är inget känt skäl.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>”%1” är ingen status.</translation>
    </message>
    <message>
        <source>“%1” is final: nothing works from there.</source>
        <translation>”%1” är slutgiltig: därifrån fungerar ingenting.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Avvisad av servern</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Redan ändrad av någon annan</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Okänt utfall</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>The request is already %1.</source>
        <translation>Begäran har redan statusen %1.</translation>
    </message>
    <message>
        <source>The request has a final status.</source>
        <translation>Begäran har redan en slutlig status.</translation>
    </message>
    <message>
        <source>The request had this status before anything was sent.</source>
        <translation>Begäran hade den här statusen innan något skickades.</translation>
    </message>
    <message>
        <source>The server accepted the call, but a re-read shows the request unchanged.</source>
        <translation>Servern godtog anropet, men en ny läsning visar att begäran är oförändrad.</translation>
    </message>
    <message>
        <source>The run was stopped before this request&apos;s turn.</source>
        <translation>Körningen stoppades innan turen kom till den här begäran.</translation>
    </message>
    <message>
        <source>Left out in the confirmation.</source>
        <translation>Bortvald i bekräftelsen.</translation>
    </message>
    <message>
        <source>The intent could not be written to the journal, so nothing was sent.</source>
        <translation>Avsikten kunde inte skrivas i loggen över åtgärder, så inget skickades.</translation>
    </message>
    <message>
        <source>The answer was lost or odd; a re-read shows the expected status. The server does not tell whose change it was.</source>
        <translation>Svaret försvann eller var underligt; en ny läsning visar den väntade statusen. Servern talar inte om vems ändring det var.</translation>
    </message>
    <message>
        <source>The status is now %1.</source>
        <translation>Statusen är nu %1.</translation>
    </message>
    <message>
        <source>The answer was never seen; a later re-read shows the request unchanged.</source>
        <translation>Svaret sågs aldrig; en senare omläsning visar begäran oförändrad.</translation>
    </message>
    <message>
        <source>It was tried again; this is what became of it then.</source>
        <translation>Ett nytt försök gjordes; det här blev utfallet då.</translation>
    </message>
    <message>
        <source>The run was stopped after several equal failures in a row.</source>
        <translation>Körningen stoppades efter flera likadana fel i rad.</translation>
    </message>
    <message>
        <source>Another window or program on this computer is changing it right now.</source>
        <translation>Ett annat fönster eller program på den här datorn ändrar den just nu.</translation>
    </message>
</context>
<context>
    <name>PracticeDataFile</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Kan inte läsa %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kan inte användas: %2</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2.</source>
        <translation>det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>it must be a JSON array of requests.</source>
        <translation>det måste vara en JSON-lista med begäranden.</translation>
    </message>
    <message>
        <source>request %1 is no JSON object.</source>
        <translation>begäran %1 är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>in request %1, %2.</source>
        <translation>i begäran %1: %2.</translation>
    </message>
    <message>
        <source>in request %1, Uuid is all zeros.</source>
        <translation>i begäran %1: Uuid är bara nollor.</translation>
    </message>
    <message>
        <source>request %1 has the Uuid of an earlier one.</source>
        <translation>begäran %1 har samma Uuid som en tidigare.</translation>
    </message>
</context>
<context>
    <name>PracticeFields</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 måste vara ett heltal</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 måste vara true eller false</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 måste vara en text</translation>
    </message>
    <message>
        <source>%1 is no GUID</source>
        <translation>%1 är ingen GUID</translation>
    </message>
    <message>
        <source>%1 is no time such as 2015-07-07T23:36:21.93Z</source>
        <translation>%1 är ingen tid som 2015-07-07T23:36:21.93Z</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 måste vara en lista</translation>
    </message>
    <message>
        <source>%1 must hold objects with Name and Value</source>
        <translation>%1 måste innehålla objekt med Name och Value</translation>
    </message>
</context>
<context>
    <name>PreflightItem</name>
    <message>
        <source>The request is already %1.</source>
        <translation>Begäran har redan statusen %1.</translation>
    </message>
    <message>
        <source>It is not approved yet: cancel it here, or deny it in the portal.</source>
        <translation>Den är inte godkänd än: annullera den här eller neka den i portalen.</translation>
    </message>
    <message>
        <source>It is being executed: Abandon is the documented way to end it.</source>
        <translation>Den håller på att utföras: Överge är det dokumenterade sättet att avsluta den.</translation>
    </message>
    <message>
        <source>Its status is one this program does not know.</source>
        <translation>Programmet känner inte till begärans status.</translation>
    </message>
    <message>
        <source>This program is changing it already, or finding out what became of it.</source>
        <translation>Programmet ändrar den redan, eller tar reda på vad det blev av den.</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <extracomment>%1 is a sentence on what went wrong</extracomment>
        <translation>Den kunde inte läsas om: %1</translation>
    </message>
    <message>
        <source>It is not documented whether this works from the status %1.</source>
        <translation>Det är inte dokumenterat om det här fungerar från status %1.</translation>
    </message>
    <message>
        <source>Your account has probably no right to it; Access says why.</source>
        <translation>Ditt konto har troligen ingen rätt till det; Åtkomst säger varför.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>how long a request has waited</extracomment>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column title; the status of a request</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>column title; the person whom a request is for</extracomment>
        <translation>För</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>column title; the person who sent a request in</extracomment>
        <translation>Inskickad av</translation>
    </message>
    <message>
        <source>Profile template</source>
        <translation>Profilmall</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>column title; smart card or software profile</extracomment>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>column title; the data collection of a request</extracomment>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>Completed at</source>
        <extracomment>column title; when a request was completed</extracomment>
        <translation>Slutförd den</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Ny profil</translation>
    </message>
    <message>
        <source>Old profile</source>
        <translation>Gammal profil</translation>
    </message>
    <message>
        <source>New smart card</source>
        <translation>Nytt smartkort</translation>
    </message>
    <message>
        <source>Old smart card</source>
        <translation>Gammalt smartkort</translation>
    </message>
    <message>
        <source>How long an open request has waited, by the server&apos;s clock</source>
        <translation>Hur länge en öppen begäran har väntat, enligt serverns klocka</translation>
    </message>
    <message>
        <source>The target user: whom the request is for</source>
        <translation>Målanvändaren: den som begäran gäller</translation>
    </message>
    <message>
        <source>The originator: who sent the request in</source>
        <translation>Upphovspersonen: den som skickade in begäran</translation>
    </message>
    <message>
        <source>What was filled in when the request was made</source>
        <translation>Det som fylldes i när begäran gjordes</translation>
    </message>
    <message>
        <source>0 to 255; which end is more urgent is for your site to say</source>
        <translation>0 till 255; er organisation avgör vilken ände som är mest brådskande</translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message>
        <source>%1, sent in %2 ago</source>
        <extracomment>%1 is a status such as Pending, %2 a duration such as 12 min</extracomment>
        <translation>%1, inskickad för %2 sedan</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a status such as Completed, %2 a date and time</extracomment>
        <translation>%1 sedan %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message>
        <source>Missing or odd fields</source>
        <translation>Fält som saknas eller är underliga</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>For (target user)</source>
        <translation>För (målanvändare)</translation>
    </message>
    <message>
        <source>Sent by (originator)</source>
        <translation>Inskickad av (upphovsperson)</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>samma person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Profile template</source>
        <translation>Profilmall</translation>
    </message>
    <message>
        <source>Profile template id</source>
        <translation>Profilmallens id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Needs an enrollment agent</source>
        <translation>Kräver en registreringsagent</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Slutförd den</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Acts on profile</source>
        <translation>Gäller profil</translation>
    </message>
    <message>
        <source>Acts on smart card</source>
        <translation>Gäller smartkort</translation>
    </message>
    <message>
        <source>Made profile</source>
        <translation>Skapad profil</translation>
    </message>
    <message>
        <source>Made smart card</source>
        <translation>Skapat smartkort</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Insamlade uppgifter</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>inget värde</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullständiga</translation>
    </message>
    <message>
        <source>Data collection flags</source>
        <translation>Flaggor för insamlade uppgifter</translation>
    </message>
</context>
<context>
    <name>RequestIdInput</name>
    <message>
        <source>The standard input could not be read: %1</source>
        <translation>Standard in kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>”%1” kunde inte läsas: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that begin with # hold an id and are left out</source>
        <translation>
            <numerusform>%n rad som börjar med # innehåller ett id och utelämnas</numerusform>
            <numerusform>%n rader som börjar med # innehåller ett id och utelämnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request id(s)</source>
        <translation>
            <numerusform>%n begärans-id</numerusform>
            <numerusform>%n begärans-id</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestIdList</name>
    <message>
        <source>Line %1: no request id in “%2”</source>
        <translation>Rad %1: inget begärans-id i ”%2”</translation>
    </message>
    <message>
        <source>Line %1: %2 is named already</source>
        <translation>Rad %1: %2 är redan angivet</translation>
    </message>
    <message>
        <source>Line %1: %2 is on line %3 already</source>
        <translation>Rad %1: %2 står redan på rad %3</translation>
    </message>
    <message>
        <source>Line %1: the id of zeros names no request</source>
        <translation>Rad %1: id:t med bara nollor är ingen begäran</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the type of a request, such as Unblock, %2 the name of its profile template</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RunPause</name>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>Pausad. Inget mer skickas förrän du fortsätter.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n request(s) in a row failed in the same way. %1</source>
        <extracomment>%n requests; %1 is a sentence that says how they failed</extracomment>
        <translation>
            <numerusform>Pausad: %n begäran misslyckades. %1</numerusform>
            <numerusform>Pausad: %n begäranden i rad misslyckades på samma sätt. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is sent without a journal entry. %1 %2</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 what to do</extracomment>
        <translation>Pausad: inget skickas utan att det står i loggen över åtgärder. %1 %2</translation>
    </message>
</context>
<context>
    <name>SddlJson</name>
    <message>
        <source>The line is not valid JSON: %1</source>
        <translation>Raden är inte giltig JSON: %1</translation>
    </message>
    <message>
        <source>The line is neither a text nor an object with a text “sddl”</source>
        <translation>Raden är varken en text eller ett objekt med en text ”sddl”</translation>
    </message>
    <message>
        <source>“domain” is not a SID such as S-1-5-21-1-2-3</source>
        <translation>”domain” är inget SID som S-1-5-21-1-2-3</translation>
    </message>
    <message>
        <source>%1 stands for the domain that is not known</source>
        <translation>%1 står för domänen som inte är känd</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Oväntat argument: %1</translation>
    </message>
    <message>
        <source>Serves the API with made-up requests on this computer, for practice and for trying scripts. Ends with Ctrl+C.</source>
        <translation>Kör API:et med påhittade begäranden på den här datorn, för övning och för att prova skript. Avslutas med Ctrl+C.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Port att lyssna på; 0 tar en ledig.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Number of requests to make up.</source>
        <translation>Antal begäranden att hitta på.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>The same seed makes up the same requests.</source>
        <translation>Samma frö ger samma begäranden.</translation>
    </message>
    <message>
        <source>Serve the requests in this JSON file instead.</source>
        <translation>Använd begärandena i den här JSON-filen i stället.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>Bytes a second for lists; 0 for no limit.</source>
        <translation>Byte per sekund för listor; 0 för ingen gräns.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>Answer to changing a decided request: &quot;error&quot; or &quot;idempotent&quot;.</source>
        <translation>Svar på ändring av en avgjord begäran: &quot;error&quot; eller &quot;idempotent&quot;.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>--final must be &quot;error&quot; or &quot;idempotent&quot;.</source>
        <translation>--final måste vara &quot;error&quot; eller &quot;idempotent&quot;.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 måste vara ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>What goes wrong when, as a JSON array of rules. &quot;fault&quot; is one of %1.</source>
        <translation>Vad som går fel och när, som en JSON-lista med regler. &quot;fault&quot; är något av %1.</translation>
    </message>
    <message>
        <source>Milliseconds by which every answer is late.</source>
        <translation>Millisekunder som varje svar är försenat.</translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Ange serverns adress.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>”%1” är ingen serveradress.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adressen måste börja med https://.</translation>
    </message>
    <message>
        <source>Without https, passwords and names would cross the network readable.</source>
        <translation>Utan https skulle lösenord och namn gå läsbara över nätverket.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Ta bort användarnamn och lösenord ur adressen.</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>environment of a server</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>environment of a server</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>environment of a server: nothing there is real</extracomment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Övningsserver</translation>
    </message>
</context>
<context>
    <name>SetStatusArguments</name>
    <message>
        <source>“set-status” takes Completed, Canceled or Abandoned, and request ids.</source>
        <translation>”set-status” tar Completed, Canceled eller Abandoned, och begärans-id.</translation>
    </message>
    <message>
        <source>The reason has %1 characters; %2 are allowed.</source>
        <translation>Orsaken har %1 tecken; %2 är tillåtna.</translation>
    </message>
    <message>
        <source>“%1” is no request id. Nothing was sent.</source>
        <translation>”%1” är inget begärans-id. Inget skickades.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>There is no request id in the input.</source>
        <translation>Det finns inget begärans-id i indata.</translation>
    </message>
    <message>
        <source>Name at least one request id.</source>
        <translation>Ange minst ett begärans-id.</translation>
    </message>
</context>
<context>
    <name>Sigill::AccessCommand</name>
    <message>
        <source>Granted: %1</source>
        <translation>Beviljas: %1</translation>
    </message>
    <message>
        <source>Cannot be told: %1</source>
        <translation>Går inte att avgöra: %1</translation>
    </message>
    <message>
        <source>There is no access list: everyone has full access.</source>
        <translation>Det finns ingen åtkomstlista: alla har full åtkomst.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether a right is granted</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>whether a right is granted</extracomment>
        <translation>går inte att avgöra</translation>
    </message>
    <message>
        <source>no entry for this caller</source>
        <translation>ingen post för den här anroparen</translation>
    </message>
    <message>
        <source>the caller is the owner</source>
        <translation>anroparen är ägaren</translation>
    </message>
    <message>
        <source>there is no access list</source>
        <translation>det finns ingen åtkomstlista</translation>
    </message>
    <message>
        <source>a privilege of the caller</source>
        <translation>ett privilegium hos anroparen</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>post %1: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::AccessMask</name>
    <message>
        <source>No space may stand here in the rights</source>
        <translation>Här i rättigheterna får det inte stå något blanksteg</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>”%1” är inget tal</translation>
    </message>
    <message>
        <source>“%1” is no access right; expected letters such as RC, or a number</source>
        <translation>”%1” är ingen åtkomsträttighet; här väntades bokstäver som RC, eller ett tal</translation>
    </message>
</context>
<context>
    <name>Sigill::AccessPage</name>
    <message>
        <source>Access control entries</source>
        <translation>Åtkomstposter</translation>
    </message>
    <message>
        <source>Security descriptor (SDDL)</source>
        <translation>Säkerhetsbeskrivning (SDDL)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ägare: %1</translation>
    </message>
    <message>
        <source>The security descriptor is long; it is being read…</source>
        <translation>Säkerhetsbeskrivningen är lång; den läses…</translation>
    </message>
    <message>
        <source>An estimate only: no action is locked because of it.</source>
        <translation>Bara en uppskattning: ingen åtgärd låses på grund av den.</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Vem får göra vad</translation>
    </message>
    <message>
        <source>Entries in order</source>
        <translation>Poster i ordning</translation>
    </message>
    <message>
        <source>Ways to show the access</source>
        <translation>Sätt att visa åtkomsten</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>button that opens a menu</extracomment>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Som &amp;text</translation>
    </message>
    <message>
        <source>As &amp;SDDL</source>
        <translation>Som &amp;SDDL</translation>
    </message>
    <message>
        <source>As t&amp;able</source>
        <translation>Som t&amp;abell</translation>
    </message>
    <message>
        <source>My groups…</source>
        <translation>Mina grupper…</translation>
    </message>
    <message>
        <source>The server sent no security descriptor.</source>
        <translation>Servern skickade ingen säkerhetsbeskrivning.</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
</context>
<context>
    <name>Sigill::AceReader</name>
    <message>
        <source>The entry ends after field %1 of 6</source>
        <translation>Posten slutar efter fält %1 av 6</translation>
    </message>
    <message>
        <source>Only an object entry has a GUID</source>
        <translation>Bara en objektpost har en GUID</translation>
    </message>
    <message>
        <source>A resource attribute must name Everyone (WD)</source>
        <translation>Ett resursattribut måste ange Alla (WD)</translation>
    </message>
    <message>
        <source>This type of entry has six fields only</source>
        <translation>Den här posttypen har bara sex fält</translation>
    </message>
    <message>
        <source>The entry has no end</source>
        <translation>Posten har inget slut</translation>
    </message>
    <message>
        <source>Expected a semicolon after field %1 of 6</source>
        <translation>Här väntades ett semikolon efter fält %1 av 6</translation>
    </message>
    <message>
        <source>“%1” is no type of an entry; expected letters such as A or D</source>
        <translation>”%1” är ingen posttyp; här väntades bokstäver som A eller D</translation>
    </message>
    <message>
        <source>“%1” is no flag of an entry; expected letters such as ID</source>
        <translation>”%1” är ingen postflagga; här väntades bokstäver som ID</translation>
    </message>
    <message>
        <source>“%1” is no GUID; expected 8-4-4-4-12 hexadecimal digits</source>
        <translation>”%1” är ingen GUID; här väntades 8-4-4-4-12 hexadecimala siffror</translation>
    </message>
    <message>
        <source>Expected the closing parenthesis of the entry</source>
        <translation>Här väntades postens avslutande parentes</translation>
    </message>
    <message>
        <source>The attribute of the entry is missing</source>
        <translation>Postens attribut saknas</translation>
    </message>
    <message>
        <source>The condition of the entry is missing</source>
        <translation>Postens villkor saknas</translation>
    </message>
</context>
<context>
    <name>Sigill::CallerSheet</name>
    <message>
        <source>Your account and groups</source>
        <translation>Ditt konto och dina grupper</translation>
    </message>
    <message>
        <source>SIDs of your account and groups</source>
        <translation>SID för ditt konto och dina grupper</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>For&amp;get mine</source>
        <translation>&amp;Glöm mina</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Använd &amp;dessa</translation>
    </message>
    <message numerus="yes">
        <source>%n SIDs found</source>
        <translation>
            <numerusform>%n SID hittades</numerusform>
            <numerusform>%n SID hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the SIDs of your account and your groups, for example what “whoami /user” and “whoami /groups” print. They stay in this program&apos;s memory until it is closed, and only help to estimate what you may do. Groups of this computer (S-1-5-32-…) may be others on the server.</source>
        <translation>Klistra in SID för ditt konto och dina grupper, till exempel det som ”whoami /user” och ”whoami /groups” skriver ut. De finns kvar i programmets minne tills det stängs och hjälper bara till att uppskatta vad du får göra. Datorns egna grupper (S-1-5-32-…) kan vara andra på servern.</translation>
    </message>
</context>
<context>
    <name>Sigill::ChangeFlow</name>
    <message numerus="yes">
        <source>%n not done.</source>
        <translation>
            <numerusform>%n blev inte klar.</numerusform>
            <numerusform>%n blev inte klara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outcomes</source>
        <translation>Visa utfallen</translation>
    </message>
    <message>
        <source>Changes are still being sent.</source>
        <translation>Ändringar skickas fortfarande.</translation>
    </message>
    <message>
        <source>Show the progress</source>
        <translation>Visa förloppet</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first. %1 %2</source>
        <extracomment>%1 says what is wrong with the journal, %2 what to do</extracomment>
        <translation>Inget skickades, eftersom det inte kunde skrivas upp först. %1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>One change was not begun, because another one asked first.</source>
        <translation>En ändring påbörjades inte, eftersom en annan frågade först.</translation>
    </message>
    <message>
        <source>Wait until the changes that are under way have ended.</source>
        <translation>Vänta tills ändringarna som är på väg är avslutade.</translation>
    </message>
</context>
<context>
    <name>Sigill::ClosingFlow</name>
    <message>
        <source>The program closes when the server has answered.</source>
        <translation>Programmet stängs när servern har svarat.</translation>
    </message>
    <message>
        <source>Nothing more is sent. The program closes when the server has answered what is under way.</source>
        <translation>Inget mer skickas. Programmet stängs när servern har svarat på det som är på väg.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) are not in the journal yet. The program closes when they are.</source>
        <translation>
            <numerusform>%n utfall står inte i loggen över åtgärder än. Programmet stängs när det gör det.</numerusform>
            <numerusform>%n utfall står inte i loggen över åtgärder än. Programmet stängs när de gör det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Stäng ändå</translation>
    </message>
</context>
<context>
    <name>Sigill::ConditionReader</name>
    <message>
        <source>Expected an opening parenthesis</source>
        <translation>Här väntades en inledande parentes</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed</source>
        <translation>Parentesen som öppnas här stängs aldrig</translation>
    </message>
    <message>
        <source>Expected &amp;&amp;, || or a closing parenthesis</source>
        <translation>Här väntades &amp;&amp;, || eller en avslutande parentes</translation>
    </message>
    <message>
        <source>“%1” is no operator</source>
        <translation>”%1” är ingen operator</translation>
    </message>
    <message>
        <source>Expected an attribute such as @User.Title, or a test</source>
        <translation>Här väntades ett attribut som @User.Title, eller ett test</translation>
    </message>
    <message>
        <source>The name of an attribute is missing</source>
        <translation>Ett attributs namn saknas</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow a % in a name</source>
        <translation>Fyra hexadecimala siffror måste följa efter ett % i ett namn</translation>
    </message>
    <message>
        <source>Expected @User., @Device. or @Resource.</source>
        <translation>Här väntades @User., @Device. eller @Resource.</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis</source>
        <translation>Här väntades en avslutande parentes</translation>
    </message>
    <message>
        <source>Expected SID(...) or a list in braces</source>
        <translation>Här väntades SID(...) eller en lista inom klammerparenteser</translation>
    </message>
    <message>
        <source>Expected a number, &quot;text&quot;, #octets, SID(...), a list in braces or an attribute such as @User.Title</source>
        <translation>Här väntades ett tal, &quot;text&quot;, #oktetter, SID(...), en lista inom klammerparenteser eller ett attribut som @User.Title</translation>
    </message>
    <message>
        <source>The list that starts here has no end</source>
        <translation>Listan som börjar här har inget slut</translation>
    </message>
    <message>
        <source>Expected a comma or a closing brace</source>
        <translation>Här väntades ett komma eller en avslutande klammerparentes</translation>
    </message>
    <message>
        <source>A parenthesis must follow SID</source>
        <translation>En parentes måste följa efter SID</translation>
    </message>
    <message>
        <source>The condition is nested too deeply</source>
        <translation>Villkoret är nästlat för djupt</translation>
    </message>
    <message>
        <source>A parenthesis must follow the exclamation mark</source>
        <translation>En parentes måste följa efter utropstecknet</translation>
    </message>
</context>
<context>
    <name>Sigill::ConfirmSheet</name>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message numerus="yes">
        <source>I have checked the &amp;selection (%n not shown by the filter)</source>
        <translation>
            <numerusform>Jag har kontrollerat &amp;urvalet (%n döljs av filtret)</numerusform>
            <numerusform>Jag har kontrollerat &amp;urvalet (%n döljs av filtret)</numerusform>
        </translation>
    </message>
    <message>
        <source>I have checked the &amp;selection</source>
        <translation>Jag har kontrollerat &amp;urvalet</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep request(s)</source>
        <translation>
            <numerusform>Behå&amp;ll begäran</numerusform>
            <numerusform>Behå&amp;ll begärandena</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of this action</source>
        <translation>Begäranden som åtgärden gäller</translation>
    </message>
    <message>
        <source>Probably refused; sent unless unticked</source>
        <translation>Avvisas troligen av servern; skickas om du inte kryssar ur</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Will be skipped</source>
        <translation>Hoppas över</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a group, %2 how many requests are in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>Reas&amp;on (optional)</source>
        <translation>&amp;Orsak (valfri)</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s journal and in ticket text. The server does not store it.</source>
        <translation>Sparas i den här datorns logg över åtgärder och i ärendetext. Servern lagrar den inte.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>No journal is kept of this: %1 What becomes of the requests is forgotten when the program ends.</source>
        <extracomment>%1 says what is wrong with the journal</extracomment>
        <translation>Det här skrivs inte upp i någon logg: %1 Vad det blir av begärandena är glömt när programmet avslutas.</translation>
    </message>
    <message>
        <source>Reading the requests again…</source>
        <translation>Läser begärandena igen…</translation>
    </message>
</context>
<context>
    <name>Sigill::CopyMenu</name>
    <message>
        <source>As te&amp;xt</source>
        <translation>Som te&amp;xt</translation>
    </message>
    <message>
        <source>As a ta&amp;ble for a spreadsheet</source>
        <translation>Som ta&amp;bell för kalkylprogram</translation>
    </message>
    <message>
        <source>As ticket text in E&amp;nglish</source>
        <extracomment>the text about a change for the helpdesk&apos;s ticket system</extracomment>
        <translation>Som ärendetext på e&amp;ngelska</translation>
    </message>
    <message>
        <source>As ticket text in S&amp;wedish</source>
        <translation>Som ärendetext på s&amp;venska</translation>
    </message>
</context>
<context>
    <name>Sigill::DescriptorCommand</name>
    <message>
        <source>The standard input could not be read.</source>
        <translation>Standard in kunde inte läsas.</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Rad %1:</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Det här är inte UTF-8.</translation>
    </message>
    <message>
        <source>The line has more than %1 bytes</source>
        <translation>Raden har mer än %1 byte</translation>
    </message>
</context>
<context>
    <name>Sigill::DetailsPane</name>
    <message>
        <source>Request details</source>
        <translation>Begärans detaljer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>tab: who may do what with a request</extracomment>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>tab: what this console did to a request</extracomment>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>tab: the server&apos;s answer as it came</extracomment>
        <translation>Rådata</translation>
    </message>
    <message>
        <source>Select a request to read it here.</source>
        <translation>Markera en begäran för att läsa den här.</translation>
    </message>
</context>
<context>
    <name>Sigill::EntryModel</name>
    <message>
        <source>No.</source>
        <extracomment>column title; the number of an access control entry</extracomment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>column title; allow or deny</extracomment>
        <translation>Verkan</translation>
    </message>
    <message>
        <source>Trustee</source>
        <extracomment>column title; whom an access control entry is about</extracomment>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
</context>
<context>
    <name>Sigill::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation>Miljö: %1</translation>
    </message>
    <message>
        <source>Practice server: nothing here is real</source>
        <translation>Övningsserver: inget här är på riktigt</translation>
    </message>
</context>
<context>
    <name>Sigill::GraceSheet</name>
    <message>
        <source>Do &amp;not close</source>
        <translation>Stäng i&amp;nte</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n ändring är inte skickad än</numerusform>
            <numerusform>%n ändringar är inte skickade än</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still take them back. Nothing of them is in the journal yet.</source>
        <translation>Du kan fortfarande ångra. Inget av detta står i loggen över åtgärder än.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Drop %n and close</source>
        <extracomment>button: takes back the changes that were not sent yet</extracomment>
        <translation>
            <numerusform>&amp;Släng %n och stäng</numerusform>
            <numerusform>&amp;Släng %n och stäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n now and close</source>
        <translation>
            <numerusform>S&amp;kicka %n nu och stäng</numerusform>
            <numerusform>S&amp;kicka %n nu och stäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::GraceStrip</name>
    <message>
        <source>Undo</source>
        <extracomment>button: takes the change back before it is sent</extracomment>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Takes the change back; nothing is sent (%1)</source>
        <translation>Tar tillbaka ändringen; inget skickas (%1)</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>button: ends the time in which a change can be taken back</extracomment>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>further changes that can still be taken back</extracomment>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the changes that are under way</source>
        <extracomment>%1 is such as “Canceling in 4 s”, %2 names the request a change that is due</extracomment>
        <translation>Väntar på ändringarna som är på väg</translation>
    </message>
</context>
<context>
    <name>Sigill::HistoryPage</name>
    <message>
        <source>When</source>
        <extracomment>column titles of the history of a request; By: the account and computer, Reason: the operator&apos;s own words</extracomment>
        <translation>När</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>What was done to the request from this computer</source>
        <translation>Vad som gjorts med begäran från den här datorn</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Nothing was done to it since the program was started</source>
        <translation>Inget har gjorts med den sedan programmet startades</translation>
    </message>
    <message>
        <source>Nothing was done to it from this computer</source>
        <translation>Inget har gjorts med den från den här datorn</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalCommand</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Inget var kvar att reda ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) removed</source>
        <translation>
            <numerusform>%n åtgärd borttagen</numerusform>
            <numerusform>%n åtgärder borttagna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalExporter</name>
    <message>
        <source>The file %1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s words on what is wrong</extracomment>
        <translation>Filen %1 kunde inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalMessages</name>
    <message>
        <source>Show the journal</source>
        <translation>Visa loggen</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be written to the journal; the program keeps them and tries again. %1 %2</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation>
            <numerusform>%n utfall kunde inte skrivas i loggen över åtgärder; programmet behåller det och försöker igen. %1 %2</numerusform>
            <numerusform>%n utfall kunde inte skrivas i loggen över åtgärder; programmet behåller dem och försöker igen. %1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalModel</name>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-id</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>column title; the account and the computer that did it</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column title; the operator&apos;s own words</extracomment>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalSheet</name>
    <message>
        <source>Journal of this computer</source>
        <translation>Den här datorns logg över åtgärder</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrera loggrader</translation>
    </message>
    <message>
        <source>Shows the entries in which every word occurs</source>
        <translation>Visar de loggrader där alla ord förekommer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tidsrymd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>period: everything in the journal</extracomment>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alla utfall</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>entries whose outcome is not known, refused, or that were not sent</extracomment>
        <translation>Behöver ses över</translation>
    </message>
    <message>
        <source>This &amp;server only</source>
        <translation>Bara den här s&amp;ervern</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Kopiera ra&amp;der</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Finds out whether something in the journal was changed or removed</source>
        <translation>Tar reda på om något i loggen har ändrats eller tagits bort</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök i&amp;gen</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Läser loggen…</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen loggrad passar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are hidden by the filter or by their outcome.</source>
        <translation>
            <numerusform>%Ln loggrad döljs av filtret eller av sitt utfall.</numerusform>
            <numerusform>%Ln loggrader döljs av filtret eller av sitt utfall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;them all</source>
        <translation>Visa a&amp;lla</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Inget har gjorts</translation>
    </message>
    <message>
        <source>Choose a longer period, or all servers, to see more.</source>
        <translation>Välj en längre tidsrymd, eller alla servrar, för att se mer.</translation>
    </message>
    <message>
        <source>What is done with requests on this computer will be here.</source>
        <translation>Här kommer det som görs med begäranden på den här datorn att stå.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln loggrad</numerusform>
            <numerusform>%Ln loggrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>%1 is how many are shown</extracomment>
        <translation>
            <numerusform>%1 av %Ln loggrad</numerusform>
            <numerusform>%1 av %Ln loggrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln behöver ses över</numerusform>
            <numerusform>%Ln behöver ses över</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones are not shown: choose a shorter period</source>
        <translation>äldre visas inte: välj en kortare tidsrymd</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>button; finds out whether the journal is as it was written</extracomment>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Kontrollera</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportera loggen</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalTools</name>
    <message>
        <source>%1 Only what was done since the program was started is shown.</source>
        <extracomment>%1 is a sentence on why no journal can be kept</extracomment>
        <translation>%1 Bara det som gjorts sedan programmet startades visas.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %Ln record(s), each as it was written.</source>
        <translation>
            <numerusform>Loggen är hel: %Ln post, som den skrevs.</numerusform>
            <numerusform>Loggen är hel: %Ln poster, alla som de skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of the journal is not as it was written. Do not rely on what stands there and later; tell second line.</source>
        <translation>Post %1 i loggen är inte som den skrevs. Lita inte på det som står där och senare; meddela andra linjen.</translation>
    </message>
    <message>
        <source>Records are missing from the journal, from number %1 on. Tell second line.</source>
        <translation>Poster saknas i loggen, från och med nummer %1. Meddela andra linjen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>%Ln loggrad skrevs till %1.</numerusform>
            <numerusform>%Ln loggrader skrevs till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter hides is among them.</source>
        <translation>Det som filtret döljer är med.</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalView</name>
    <message>
        <source>Entries of the journal</source>
        <translation>Loggrader</translation>
    </message>
    <message>
        <source>Everything known about the entry</source>
        <translation>Allt som är känt om loggraden</translation>
    </message>
    <message>
        <source>Choose an entry to see everything known about it.</source>
        <translation>Välj en loggrad för att se allt som är känt om den.</translation>
    </message>
</context>
<context>
    <name>Sigill::LeftoverSettler</name>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n klar</numerusform>
            <numerusform>%n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n inte skickad</numerusform>
            <numerusform>%n inte skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by someone else</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n redan ändrad av någon annan</numerusform>
            <numerusform>%n redan ändrade av någon annan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n fortfarande okänd</numerusform>
            <numerusform>%n fortfarande okända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of your last run: %1</source>
        <extracomment>%1 is a list of counts such as “2 done, 1 not sent”</extracomment>
        <translation>
            <numerusform>%n åtgärd från din förra körning: %1</numerusform>
            <numerusform>%n åtgärder från din förra körning: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ListCommand</name>
    <message>
        <source>Element %1 of the answer could not be read (%2): %3</source>
        <translation>Element %1 i svaret kunde inte läsas (%2): %3</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>inget id</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Listan är inte fullständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n begäran</numerusform>
            <numerusform>%n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n till kunde inte läsas.</numerusform>
            <numerusform>%n till kunde inte läsas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::LoadMessages</name>
    <message>
        <source>The rows are from %1.</source>
        <translation>Raderna är från %1.</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Listan är inte fullständig.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the server&apos;s answer could not be read and are not in the list.</source>
        <translation>
            <numerusform>%n begäran i serverns svar kunde inte läsas och finns inte i listan.</numerusform>
            <numerusform>%n begäranden i serverns svar kunde inte läsas och finns inte i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The details show what the list told; a fresh read failed.</source>
        <translation>Detaljerna visar det som stod i listan; en ny läsning misslyckades.</translation>
    </message>
</context>
<context>
    <name>Sigill::MainWindow</name>
    <message>
        <source>Filter requests</source>
        <translation>Filtrera begäranden</translation>
    </message>
    <message>
        <source>Shows the requests in which every word occurs</source>
        <translation>Visar de begäranden där alla orden förekommer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Sigill: %1 (%2)</source>
        <extracomment>title of the window; %1 is the name of a server, %2 its environment</extracomment>
        <translation>Sigill: %1 (%2)</translation>
    </message>
    <message>
        <source>Sigill %1, a console for the requests of Microsoft Identity Manager Certificate Management.</source>
        <translation>Sigill %1, en konsol för begäranden i Microsoft Identity Manager Certificate Management.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3.
Qt %1</source>
        <translation>Fri programvara enligt GNU General Public License, version 3.
Qt %1</translation>
    </message>
</context>
<context>
    <name>Sigill::MessageBar</name>
    <message>
        <source>Details</source>
        <extracomment>button that unfolds the text for second line</extracomment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy this message and its details</source>
        <translation>Kopiera meddelandet och dess detaljer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Sigill::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Serverns egna ord</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>a request whose change has not been sent yet</extracomment>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a line of copied text: %1 is an outcome, %2 a request in words, %3 its id</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of copied text: %1 is the title of a column, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <extracomment>how a change is known to be done: the answer to it says so</extracomment>
        <translation>serverns svar</translation>
    </message>
    <message>
        <source>a re-read</source>
        <extracomment>how a change is known to be done: the request was read again</extracomment>
        <translation>en omläsning</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <extracomment>column title; followed by &quot;the server&apos;s answer&quot; or &quot;a re-read&quot;</extracomment>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-id</translation>
    </message>
</context>
<context>
    <name>Sigill::OverviewPage</name>
    <message>
        <source>Copy value</source>
        <translation>Kopiera värde</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
</context>
<context>
    <name>Sigill::PracticeServer</name>
    <message>
        <source>Cannot listen on port %1: %2.</source>
        <translation>Kan inte lyssna på port %1: %2.</translation>
    </message>
</context>
<context>
    <name>Sigill::PrincipalModel</name>
    <message>
        <source>Who</source>
        <extracomment>column title; an account or group</extracomment>
        <translation>Vem</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>column title; what somebody may do</extracomment>
        <translation>Får</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>column title; the numbers of the entries that decided it</extracomment>
        <translation>Genom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <translation>med villkor: %1</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <translation>nekas: %1</translation>
    </message>
    <message>
        <source>Owner, %1</source>
        <extracomment>%1 is the name of an account or group, the owner</extracomment>
        <translation>Ägare, %1</translation>
    </message>
</context>
<context>
    <name>Sigill::QueuePane</name>
    <message>
        <source>Welcome to Sigill</source>
        <translation>Välkommen till Sigill</translation>
    </message>
    <message>
        <source>1. Enter the address of your MIM CM server.
2. Sigill reads the requests that wait.
3. Select requests, and complete, cancel or abandon them.</source>
        <translation>1. Ange adressen till din MIM CM-server.
2. Sigill läser de begäranden som väntar.
3. Markera begäranden och slutför, annullera eller överge dem.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Läser kön…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Inget stämmer med filtret</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are hidden by it.</source>
        <translation>
            <numerusform>%n begäran döljs av det.</numerusform>
            <numerusform>%n begäranden döljs av det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Inget väntar här</translation>
    </message>
    <message>
        <source>Or your account may not read other people&apos;s requests.</source>
        <translation>Eller så får ditt konto inte läsa andras begäranden.</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Anslut till en server…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
</context>
<context>
    <name>Sigill::RawPage</name>
    <message>
        <source>Find in the text (Enter: next)</source>
        <translation>Sök i texten (Enter: nästa)</translation>
    </message>
    <message>
        <source>Find in the raw text</source>
        <translation>Sök i rådatan</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Kopiera JSON</translation>
    </message>
    <message>
        <source>Raw answer of the server</source>
        <translation>Serverns svar som rådata</translation>
    </message>
</context>
<context>
    <name>Sigill::RemarkList</name>
    <message numerus="yes">
        <source>%n more remarks are in the copy as text.</source>
        <translation>
            <numerusform>%n anmärkning till finns i kopian som text.</numerusform>
            <numerusform>%n anmärkningar till finns i kopian som text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::RequestModel</name>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>status of a row whose change waits to be sent</extracomment>
        <translation>I kö</translation>
    </message>
</context>
<context>
    <name>Sigill::RequestTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumner</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
</context>
<context>
    <name>Sigill::ResourceAttributeReader</name>
    <message>
        <source>Expected an opening parenthesis</source>
        <translation>Här väntades en inledande parentes</translation>
    </message>
    <message>
        <source>The name of the attribute is missing</source>
        <translation>Attributets namn saknas</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow a % in a name</source>
        <translation>Fyra hexadecimala siffror måste följa efter ett % i ett namn</translation>
    </message>
    <message>
        <source>Expected TI, TU, TS, TD, TX or TB</source>
        <translation>Här väntades TI, TU, TS, TD, TX eller TB</translation>
    </message>
    <message>
        <source>The flags of an attribute must be a number of 32 bits without the bits 0xffc0</source>
        <translation>Ett attributs flaggor måste vara ett tal på 32 bitar utan bitarna 0xffc0</translation>
    </message>
    <message>
        <source>Expected hexadecimal digits</source>
        <translation>Här väntades hexadecimala siffror</translation>
    </message>
    <message>
        <source>Expected 0 or 1</source>
        <translation>Här väntades 0 eller 1</translation>
    </message>
    <message>
        <source>The attribute has no end</source>
        <translation>Attributet har inget slut</translation>
    </message>
    <message>
        <source>Expected a comma or a closing parenthesis</source>
        <translation>Här väntades ett komma eller en avslutande parentes</translation>
    </message>
</context>
<context>
    <name>Sigill::RightsTable</name>
    <message>
        <source>likely: %1</source>
        <extracomment>%1 is a list of what somebody may do</extracomment>
        <translation>troligen: %1</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <extracomment>%1 is a list of what somebody may do; this is only a guess</extracomment>
        <translation>kanske: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 is the two-letter code of a right, %2 its bit, %3 what it means</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>request right %1</source>
        <extracomment>a right whose meaning is not known; %1 is its number</extracomment>
        <translation>begäranderättighet %1</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>a right</extracomment>
        <translation>ta bort</translation>
    </message>
    <message>
        <source>read permissions</source>
        <extracomment>a right; the permissions of an object</extracomment>
        <translation>läsa behörigheter</translation>
    </message>
    <message>
        <source>change permissions</source>
        <extracomment>a right</extracomment>
        <translation>ändra behörigheter</translation>
    </message>
    <message>
        <source>take ownership</source>
        <extracomment>a right</extracomment>
        <translation>bli ägare</translation>
    </message>
    <message>
        <source>synchronize</source>
        <extracomment>a right: to wait until an object signals something</extracomment>
        <translation>synkronisera</translation>
    </message>
    <message>
        <source>read and change the audit list</source>
        <extracomment>a right</extracomment>
        <translation>läsa och ändra granskningslistan</translation>
    </message>
    <message>
        <source>the most that is allowed</source>
        <extracomment>a right</extracomment>
        <translation>det mesta som tillåts</translation>
    </message>
    <message>
        <source>full control (generic)</source>
        <extracomment>a right; generic means that the kind of object says what it covers</extracomment>
        <translation>full behörighet (generell)</translation>
    </message>
    <message>
        <source>execute (generic)</source>
        <extracomment>a right</extracomment>
        <translation>köra (generell)</translation>
    </message>
    <message>
        <source>write (generic)</source>
        <extracomment>a right</extracomment>
        <translation>skriva (generell)</translation>
    </message>
    <message>
        <source>read (generic)</source>
        <extracomment>a right</extracomment>
        <translation>läsa (generell)</translation>
    </message>
</context>
<context>
    <name>Sigill::RightsTableReader</name>
    <message>
        <source>It is no JSON: %1 (byte %2)</source>
        <translation>Det är ingen JSON: %1 (byte %2)</translation>
    </message>
    <message>
        <source>“format” must be 1.</source>
        <translation>”format” måste vara 1.</translation>
    </message>
    <message>
        <source>In “%1”, item %2: %3</source>
        <extracomment>%1 is the name of a list, %2 the number of an item in it, %3 a sentence</extracomment>
        <translation>I ”%1”, nummer %2: %3</translation>
    </message>
    <message>
        <source>“right” must name one right.</source>
        <translation>”right” måste ange en enda rättighet.</translation>
    </message>
    <message>
        <source>“name” must hold a text for each language, such as {&quot;en&quot;: &quot;execute&quot;}.</source>
        <translation>”name” måste ha en text för varje språk, som {&quot;sv&quot;: &quot;utföra&quot;}.</translation>
    </message>
    <message>
        <source>“status” must be Completed, Canceled or Abandoned.</source>
        <translation>”status” måste vara Completed, Canceled eller Abandoned.</translation>
    </message>
    <message>
        <source>“%1” is no access right; expected letters such as LC, or a number such as 0x4.</source>
        <translation>”%1” är ingen åtkomsträttighet; här väntades bokstäver som LC, eller ett tal som 0x4.</translation>
    </message>
    <message>
        <source>“certainty” must be documented, likely or guess.</source>
        <translation>”certainty” måste vara documented, likely eller guess.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <extracomment>%1 is the name of a list</extracomment>
        <translation>”%1” måste vara en lista.</translation>
    </message>
    <message>
        <source>“%1” has a meaning that cannot be changed.</source>
        <translation>”%1” har en betydelse som inte kan ändras.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>”%1” står där två gånger.</translation>
    </message>
</context>
<context>
    <name>Sigill::RunSheet</name>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button that ends a running batch; nothing more is sent</extracomment>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <translation>&amp;Kopiera resultatet</translation>
    </message>
    <message>
        <source>Outcome of each request</source>
        <translation>Utfall för varje begäran</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Continue in the &amp;background</source>
        <extracomment>closes the sheet while the work goes on</extracomment>
        <translation>F&amp;ortsätt i bakgrunden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: nothing more is sent. Waiting for %n answer(s).</source>
        <translation>
            <numerusform>Stoppar: inget mer skickas. Väntar på %n svar.</numerusform>
            <numerusform>Stoppar: inget mer skickas. Väntar på %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended, %2 under way, %3 left.</source>
        <translation>%1 avslutade, %2 på väg, %3 kvar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an outcome such as Done, %2 how many requests had it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n not done</source>
        <translation>
            <numerusform>&amp;Försök igen med %n misslyckad</numerusform>
            <numerusform>&amp;Försök igen med %n misslyckade</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <extracomment>buttons for a running batch: sends nothing for now, and goes on</extracomment>
        <translation>F&amp;ortsätt</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlCursor</name>
    <message>
        <source>A SID or an alias for one is missing</source>
        <translation>Ett SID eller ett alias för ett saknas</translation>
    </message>
    <message>
        <source>“%1” is neither a SID nor an alias for one</source>
        <translation>”%1” är varken ett SID eller ett alias för ett</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>”%1” är inget tal</translation>
    </message>
    <message>
        <source>The number has more than 64 bits</source>
        <translation>Talet har mer än 64 bitar</translation>
    </message>
    <message>
        <source>Expected a quotation mark</source>
        <translation>Här väntades ett citattecken</translation>
    </message>
    <message>
        <source>The string that starts here has no end</source>
        <translation>Strängen som börjar här har inget slut</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlNotices</name>
    <message>
        <source>1 NUL character at the end was left out</source>
        <translation>1 NUL-tecken i slutet utelämnades</translation>
    </message>
    <message>
        <source>%1 NUL characters at the end were left out</source>
        <translation>%1 NUL-tecken i slutet utelämnades</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <extracomment>%1 is a sentence, %2 a position in the text</extracomment>
        <translation>%1 (tecken %2)</translation>
    </message>
    <message>
        <source>%1 (first at character %2, %3 places)</source>
        <extracomment>%1 is a sentence, %2 a position in the text, %3 a number over 1</extracomment>
        <translation>%1 (först vid tecken %2, %3 ställen)</translation>
    </message>
    <message>
        <source>Spaces were ignored, as Windows does</source>
        <translation>Blanksteg hoppades över, som Windows gör</translation>
    </message>
    <message>
        <source>Lower-case letters were read as capitals, as Windows does</source>
        <translation>Gemener lästes som versaler, som Windows gör</translation>
    </message>
    <message>
        <source>The parts are not in the order owner, group, DACL, SACL</source>
        <translation>Delarna står inte i ordningen ägare, grupp, DACL, SACL</translation>
    </message>
    <message>
        <source>Rights are written with letters and numbers mixed</source>
        <translation>Rättigheter är skrivna med både bokstäver och tal</translation>
    </message>
    <message>
        <source>Rights are a number outside 32 bits; Windows reads it as another number, and so it is shown here</source>
        <translation>Rättigheter är ett tal utanför 32 bitar; Windows läser det som ett annat tal, och så visas det här</translation>
    </message>
    <message>
        <source>A SID is written with hexadecimal parts or leading zeros</source>
        <translation>Ett SID är skrivet med hexadecimala delar eller inledande nollor</translation>
    </message>
    <message>
        <source>A SID has a part over 32 bits; Windows reads the part as 4294967295, and so it is shown here</source>
        <translation>Ett SID har en del över 32 bitar; Windows läser delen som 4294967295, och så visas den här</translation>
    </message>
    <message>
        <source>A SID starts with S-0x1; Windows then reads all its parts as hexadecimal, and so they are shown here</source>
        <translation>Ett SID börjar med S-0x1; Windows läser då alla dess delar hexadecimalt, och så visas de här</translation>
    </message>
    <message>
        <source>An entry stands in a list where its type has no effect</source>
        <translation>En post står i en lista där dess typ saknar verkan</translation>
    </message>
    <message>
        <source>An alias stands for an account of a domain that is not known here</source>
        <translation>Ett alias står för ett konto i en domän som inte är känd här</translation>
    </message>
    <message>
        <source>A condition has a number over 63 bits; Windows reads it as a negative one, and so it is shown here</source>
        <translation>Ett villkor har ett tal över 63 bitar; Windows läser det som ett negativt tal, och så visas det här</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlReader</name>
    <message>
        <source>A NUL character stands inside the text</source>
        <translation>Det står ett NUL-tecken inne i texten</translation>
    </message>
    <message>
        <source>This part stands here twice</source>
        <translation>Den här delen står här två gånger</translation>
    </message>
    <message>
        <source>Expected O:, G:, D:, S: or the end of the text</source>
        <translation>Här väntades O:, G:, D:, S: eller textens slut</translation>
    </message>
    <message>
        <source>The SID is missing</source>
        <translation>SID saknas</translation>
    </message>
    <message>
        <source>“%1” is neither a SID nor an alias for one</source>
        <translation>”%1” är varken ett SID eller ett alias för ett</translation>
    </message>
    <message>
        <source>NO_ACCESS_CONTROL leaves no room for entries</source>
        <translation>NO_ACCESS_CONTROL lämnar inget utrymme för poster</translation>
    </message>
    <message>
        <source>The text is too long for a security descriptor</source>
        <translation>Texten är för lång för en säkerhetsbeskrivning</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlView</name>
    <message numerus="yes">
        <source>… %n more characters; a copy has them all</source>
        <extracomment>follows the start of a text that is too long to show</extracomment>
        <translation>
            <numerusform>… %n tecken till; en kopia har alla</numerusform>
            <numerusform>… %n tecken till; en kopia har alla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ServerSheet</name>
    <message>
        <source>Connect to a server</source>
        <translation>Anslut till en server</translation>
    </message>
    <message>
        <source>&amp;Address, with its virtual directory</source>
        <translation>A&amp;dress, med virtuell katalog</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Namn (valfritt)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ans&amp;lut</translation>
    </message>
    <message>
        <source>Environ&amp;ment</source>
        <translation>&amp;Miljö</translation>
    </message>
    <message>
        <source>There is a server named “%1” already. Give this one another name.</source>
        <translation>Det finns redan en server som heter ”%1”. Ge den här ett annat namn.</translation>
    </message>
</context>
<context>
    <name>Sigill::SetStatusCommand</name>
    <message numerus="yes">
        <source>%1 of %n request(s) done</source>
        <translation>
            <numerusform>%1 av %n begäran klar</numerusform>
            <numerusform>%1 av %n begäranden klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>What is done now will not be in the journal.</source>
        <translation>Det som görs nu kommer inte att stå i loggen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) would be sent; nothing was</source>
        <translation>
            <numerusform>%1 av %n begäran skulle skickas; inget skickades</numerusform>
            <numerusform>%1 av %n begäranden skulle skickas; inget skickades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here, so the rest is not sent.</source>
        <translation>Här finns ingen att fråga, så resten skickas inte.</translation>
    </message>
    <message>
        <source>Still waiting for the journal.</source>
        <translation>Väntar fortfarande på loggen.</translation>
    </message>
    <message>
        <source>Still waiting to see what became of what was sent.</source>
        <translation>Väntar fortfarande på att se vad det blev av det som skickades.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is sent. Waiting to see what became of what was.</source>
        <translation>Stoppad: inget mer skickas. Väntar på att se vad det blev av det som skickades.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Stoppad innan något skickades.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be written to the journal.</source>
        <translation>
            <numerusform>%n utfall kunde inte skrivas i loggen.</numerusform>
            <numerusform>%n utfall kunde inte skrivas i loggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output can no longer be written.</source>
        <translation>Utdata kan inte längre skrivas.</translation>
    </message>
</context>
<context>
    <name>Sigill::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Seconds in which a single change can be &amp;undone</source>
        <translation>Sekunder då en enskild ändring kan ån&amp;gras</translation>
    </message>
    <message>
        <source>Ask before each change</source>
        <translation>Fråga före varje ändring</translation>
    </message>
    <message>
        <source>Changes sent at a &amp;time</source>
        <translation>Ändringar som skickas å&amp;t gången</translation>
    </message>
    <message>
        <source>Equal failures in a row that &amp;pause a run</source>
        <translation>Likadana fel i rad som &amp;pausar en körning</translation>
    </message>
    <message>
        <source>Never pause</source>
        <extracomment>value of a setting: a run is never paused</extracomment>
        <translation>Pausa aldrig</translation>
    </message>
    <message>
        <source>&amp;Days to keep entries of the journal</source>
        <translation>&amp;Dagar som loggrader sparas</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <extracomment>value of a setting: entries are never removed</extracomment>
        <translation>Spara för alltid</translation>
    </message>
    <message>
        <source>Copy entries of the journal to the system&apos;s &amp;log</source>
        <translation>Kopiera loggrader till systemets &amp;logg</translation>
    </message>
    <message>
        <source>&amp;Send changes even where no journal can be kept</source>
        <translation>&amp;Skicka ändringar även när ingen logg kan föras</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <extracomment>the operator cannot change this setting</extracomment>
        <translation>Bestämt av din organisation.</translation>
    </message>
    <message>
        <source>What was done is then known only until the program is closed, and an outcome that was lost stays unknown.</source>
        <translation>Vad som gjorts är då bara känt tills programmet stängs, och ett förlorat utfall förblir okänt.</translation>
    </message>
    <message>
        <source>Language of t&amp;icket text</source>
        <translation>Ärendetextens språ&amp;k</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <extracomment>the language of the program</extracomment>
        <translation>Programmets</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Journal file</source>
        <translation>Logg&amp;fil</translation>
    </message>
</context>
<context>
    <name>Sigill::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Context menu of the selected requests</source>
        <translation>Snabbmeny för markerade begäranden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Go to the details of the request</source>
        <translation>Gå till begärans detaljer</translation>
    </message>
</context>
<context>
    <name>Sigill::ShowCommand</name>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
</context>
<context>
    <name>Sigill::StatusChips</name>
    <message>
        <source>Parts of the queue</source>
        <translation>Delar av kön</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n begäran</numerusform>
            <numerusform>%1, %n begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the server when chosen</source>
        <translation>Läses från servern när du väljer den</translation>
    </message>
</context>
<context>
    <name>Sigill::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n begäran</numerusform>
            <numerusform>%n begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 av %2 begäranden</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected (%n not shown by the filter)</source>
        <translation>
            <numerusform>%1 markerade (%n döljs av filtret)</numerusform>
            <numerusform>%1 markerade (%n döljs av filtret)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Updated %1, %2 ago</source>
        <translation>Uppdaterat %1, för %2 sedan</translation>
    </message>
    <message>
        <source>Not signed in: the server did not ask</source>
        <translation>Inte inloggad: servern frågade inte</translation>
    </message>
</context>
<context>
    <name>Sigill::WellKnownSids</name>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>Skapare och ägare</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>Skaparens grupp</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>Ägarens rättigheter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Anonymous logon</source>
        <translation>Anonym inloggning</translation>
    </message>
    <message>
        <source>Enterprise domain controllers</source>
        <translation>Företagets domänkontrollanter</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Objektet självt</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>Autentiserade användare</translation>
    </message>
    <message>
        <source>Restricted code</source>
        <translation>Begränsad kod</translation>
    </message>
    <message>
        <source>Local system</source>
        <translation>Lokalt system</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Lokal tjänst</translation>
    </message>
    <message>
        <source>Network service</source>
        <translation>Nätverkstjänst</translation>
    </message>
    <message>
        <source>Write-restricted code</source>
        <translation>Skrivbegränsad kod</translation>
    </message>
    <message>
        <source>User-mode drivers</source>
        <translation>Drivrutiner i användarläge</translation>
    </message>
    <message>
        <source>All application packages</source>
        <translation>Alla programpaket</translation>
    </message>
    <message>
        <source>Low integrity level</source>
        <translation>Låg integritetsnivå</translation>
    </message>
    <message>
        <source>Medium integrity level</source>
        <translation>Medelhög integritetsnivå</translation>
    </message>
    <message>
        <source>Medium plus integrity level</source>
        <translation>Medelhög plus integritetsnivå</translation>
    </message>
    <message>
        <source>High integrity level</source>
        <translation>Hög integritetsnivå</translation>
    </message>
    <message>
        <source>System integrity level</source>
        <translation>Systemets integritetsnivå</translation>
    </message>
    <message>
        <source>Identity asserted by the authentication authority</source>
        <translation>Identitet intygad av autentiseringsutfärdaren</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>Identitet intygad av en tjänst</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäster</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>Privilegierade användare</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>Kontoansvariga</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>Serveransvariga</translation>
    </message>
    <message>
        <source>Printer operators</source>
        <translation>Skrivaransvariga</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>Ansvariga för säkerhetskopiering</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>Replikerare</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 compatible access</source>
        <translation>Åtkomst kompatibel med versioner före Windows 2000</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>Användare av fjärrskrivbord</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>Ansvariga för nätverkskonfigurering</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>Användare av prestandaövervakning</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>Användare av prestandaloggar</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>IIS-användare</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>Ansvariga för kryptografi</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>Läsare av händelseloggar</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>DCOM-åtkomst till certifikattjänsten</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>RDS-servrar för fjärråtkomst</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>RDS-slutpunktsservrar</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>RDS-hanteringsservrar</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Hyper-V-administratörer</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>Biträdande ansvariga för åtkomstkontroll</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>Användare av fjärrhantering</translation>
    </message>
    <message>
        <source>User-mode hardware operators</source>
        <translation>Ansvariga för maskinvara i användarläge</translation>
    </message>
    <message>
        <source>OpenSSH users</source>
        <translation>OpenSSH-användare</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>Inloggad vid konsolen</translation>
    </message>
    <message>
        <source>Dial-up</source>
        <translation>Uppringd</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>Terminalserveranvändare</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>Interaktiv fjärrinloggning</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Den här organisationen</translation>
    </message>
    <message>
        <source>IIS anonymous user</source>
        <translation>Anonym IIS-användare</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alla tjänster</translation>
    </message>
    <message>
        <source>Untrusted integrity level</source>
        <translation>Obetrodd integritetsnivå</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>Företagets skrivskyddade domänkontrollanter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Kerberos service account</source>
        <translation>Kerberos tjänstkonto</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>Domänadministratörer</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>Domänanvändare</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>Domängäster</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>Domändatorer</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänkontrollanter</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>Certifikatutgivare</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>Schemaadministratörer</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>Företagsadministratörer</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>Skapare och ägare av grupprinciper</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>Skrivskyddade domänkontrollanter</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>Klonbara domänkontrollanter</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>Skyddade användare</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>Nyckeladministratörer</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>Företagets nyckeladministratörer</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>RAS- och IAS-servrar</translation>
    </message>
    <message>
        <source>Allowed RODC password replication group</source>
        <translation>Tillåten lösenordsreplikering till RODC</translation>
    </message>
    <message>
        <source>Denied RODC password replication group</source>
        <translation>Nekad lösenordsreplikering till RODC</translation>
    </message>
</context>
<context>
    <name>Sigill::WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>Stop rea&amp;ding</source>
        <translation>S&amp;toppa läsningen</translation>
    </message>
    <message>
        <source>&amp;Filter requests</source>
        <translation>&amp;Filtrera begäranden</translation>
    </message>
    <message>
        <source>&amp;Go to the details</source>
        <translation>&amp;Gå till detaljerna</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>&amp;Nästa begäran</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>&amp;Föregående begäran</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Nästa panel</translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation>&amp;Föregående panel</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>Kopiera begärans &amp;id</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Anslut till en server…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Sigill</source>
        <translation>&amp;Om Sigill</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <extracomment>menu and toolbar; marks the selected requests as completed</extracomment>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>Cancel &amp;request</source>
        <extracomment>menu and toolbar; an action on requests, never the button that closes a dialog</extracomment>
        <translation>&amp;Annullera</translation>
    </message>
    <message>
        <source>&amp;Abandon</source>
        <extracomment>menu and toolbar; gives the selected requests up</extracomment>
        <translation>Ö&amp;verge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Begäran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>&amp;Servrar</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>menu; followed by the names of the columns</extracomment>
        <translation>&amp;Sortera efter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Stigande</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Fallande</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Inga servrar än</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>&amp;Kopiera rader</translation>
    </message>
    <message>
        <source>&amp;Last change and its outcomes</source>
        <translation>Senaste ändringen &amp;och dess utfall</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <extracomment>takes the last change back, before it is sent</extracomment>
        <translation>Ån&amp;gra ändring</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>Logg över åtgär&amp;der</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
</context>
<context>
    <name>SiteFile</name>
    <message>
        <source>It is no file.</source>
        <translation>Det är ingen fil.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Filen är för stor.</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <extracomment>%1 is a path, %2 a sentence on what is wrong in the file</extracomment>
        <translation>%1 används inte: %2</translation>
    </message>
</context>
<context>
    <name>TicketTemplate</name>
    <message>
        <source>“%1” is no placeholder here; there are: %2.</source>
        <extracomment>%1 is what was found, %2 the list of what may stand there</extracomment>
        <translation>”%1” är ingen platshållare här; det finns: %2.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has no counterpart, or stands in other square brackets.</source>
        <translation>”%1” vid tecken %2 saknar motpart, eller står inom andra hakparenteser.</translation>
    </message>
    <message>
        <source>A “[” has no “]”.</source>
        <translation>Ett ”[” saknar ”]”.</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>“format” must be 1.</source>
        <translation>”format” måste vara 1.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>”%1” är okänt.</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <extracomment>%1 is the name of a part of a file, %2 a sentence on what is wrong in it</extracomment>
        <translation>I ”%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
    <message>
        <source>“%1” must be a list of lines.</source>
        <translation>”%1” måste vara en lista med rader.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>“%1” is no time such as 2026-03-05, 2026-03-05T14:30, 2d or 12h.</source>
        <translation>”%1” är ingen tid som 2026-03-05, 2026-03-05T14:30, 2d eller 12h.</translation>
    </message>
</context>
<context>
    <name>VerdictOutput</name>
    <message>
        <source>Would be sent</source>
        <translation>Skulle skickas</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Inte läst</translation>
    </message>
    <message>
        <source>Would be sent, may be refused</source>
        <translation>Skulle skickas, kan avvisas av servern</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Skulle hoppas över</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Är så redan</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>None</source>
        <extracomment>status of a request</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>status of a request</extracomment>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Denied</source>
        <extracomment>status of a request; a decision by an approver, not a refusal by the server</extracomment>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>status of a request</extracomment>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>status of a request</extracomment>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>status of a request: waits for approval</extracomment>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>status of a request</extracomment>
        <translation>Annullerad</translation>
    </message>
    <message>
        <source>Executing</source>
        <extracomment>status of a request</extracomment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>No type</source>
        <extracomment>type of a request</extracomment>
        <translation>Ingen typ</translation>
    </message>
    <message>
        <source>Enroll</source>
        <extracomment>type of a request: issue a card or certificate</extracomment>
        <translation>Utfärda</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>type of a request: replace a lost or broken card</extracomment>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>type of a request</extracomment>
        <translation>Förnya</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>type of a request: take a card or certificate out of use</extracomment>
        <translation>Inaktivera</translation>
    </message>
    <message>
        <source>Unblock</source>
        <extracomment>type of a request: unlock a card whose PIN is blocked</extracomment>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>type of a request: make a second card</extracomment>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>type of a request: take a card back</extracomment>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Recover on behalf</source>
        <extracomment>type of a request</extracomment>
        <translation>Återskapa åt annan</translation>
    </message>
    <message>
        <source>Suspend or reinstate</source>
        <extracomment>type of a request</extracomment>
        <translation>Pausa eller återuppta</translation>
    </message>
    <message>
        <source>Online update</source>
        <extracomment>type of a request</extracomment>
        <translation>Onlineuppdatering</translation>
    </message>
    <message>
        <source>Temporary card</source>
        <extracomment>type of a request</extracomment>
        <translation>Tillfälligt kort</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartkort</translation>
    </message>
    <message>
        <source>Software profile</source>
        <translation>Programvaruprofil</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>chip: requests that are pending, approved or executing</extracomment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>chip: requests that are completed, denied, failed or canceled</extracomment>
        <translation>Avgjorda</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>chip: requests of every status</extracomment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>action: mark a request as completed</extracomment>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>action on a request, never the button that closes a dialog</extracomment>
        <translation>Annullera</translation>
    </message>
    <message>
        <source>Abandon</source>
        <extracomment>action: give a request up</extracomment>
        <translation>Överge</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n request(s)</source>
        <translation>
            <numerusform>Slutför %n begäran</numerusform>
            <numerusform>Slutför %n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n request(s)</source>
        <translation>
            <numerusform>Annullera %n begäran</numerusform>
            <numerusform>Annullera %n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abandon %n request(s)</source>
        <translation>
            <numerusform>Överge %n begäran</numerusform>
            <numerusform>Överge %n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were completed.</source>
        <translation>
            <numerusform>%n begäran slutfördes.</numerusform>
            <numerusform>%n begäranden slutfördes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were canceled.</source>
        <translation>
            <numerusform>%n begäran annullerades.</numerusform>
            <numerusform>%n begäranden annullerades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were abandoned.</source>
        <translation>
            <numerusform>%n begäran övergavs.</numerusform>
            <numerusform>%n begäranden övergavs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks as completed and issues nothing: no card or certificate is made by this.</source>
        <translation>Markerar som slutförd men utfärdar ingenting: inget kort eller certifikat skapas.</translation>
    </message>
    <message>
        <source>Canceled requests cannot be resumed.</source>
        <translation>Annullerade begäranden kan inte återupptas.</translation>
    </message>
    <message>
        <source>Abandoned requests will show as Failed on the server and cannot be resumed.</source>
        <translation>Övergivna begäranden får statusen Misslyckad på servern och kan inte återupptas.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>duration in seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>duration in minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>duration in hours, short</extracomment>
        <translation>%1 tim</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Completing in %1 s</source>
        <extracomment>status of a row: it will be marked as completed in so many seconds</extracomment>
        <translation>Slutförs om %1 s</translation>
    </message>
    <message>
        <source>Canceling in %1 s</source>
        <extracomment>status of a row: it will be canceled in so many seconds</extracomment>
        <translation>Annulleras om %1 s</translation>
    </message>
    <message>
        <source>Abandoning in %1 s</source>
        <extracomment>status of a row: it will be abandoned in so many seconds</extracomment>
        <translation>Överges om %1 s</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no server profile “%1”.</source>
        <translation>Serverprofilen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Start with a practice server of its own, where nothing is real.</source>
        <translation>Starta med en egen övningsserver, där inget är på riktigt.</translation>
    </message>
    <message>
        <source>The server, with its virtual directory.</source>
        <translation>Servern, med virtuell katalog.</translation>
    </message>
    <message>
        <source>A server profile; else the last one used.</source>
        <translation>En serverprofil; annars den senast använda.</translation>
    </message>
    <message>
        <source>en or sv; else the one used last, or the system&apos;s.</source>
        <translation>en eller sv; annars det senast använda, eller systemets.</translation>
    </message>
    <message>
        <source>Write pictures of the main states into a folder, and end.</source>
        <translation>Skriv bilder av de viktigaste lägena i en mapp och avsluta.</translation>
    </message>
</context>
</TS>

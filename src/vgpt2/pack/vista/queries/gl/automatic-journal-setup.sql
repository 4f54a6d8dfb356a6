/*
title: Automatic journal entries with frequency, source and target account
grain: one line of an automatic journal entry
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - What recurring and allocation entries do we have set up, how often do they run and where do they post?
  - Overhead allocation setup with percentages and accounts
  - 'Standing entries: journal, entry, line, frequency, basis account, percent or amount, account posted to.'
  - allocations setup
  - hows the monthly OH spread wired up
  - Where is the 40 percent of rent that goes to the shop defined?
  - How are our standing allocations defined, from which account to which, and when do they run?
  - The auditor documents how corporate overhead reaches the divisions; print each stored entry with its percent or fixed dollars, where it takes from, where it puts it, and how often
  - recurring JEs, how theyre set up
  - Journal by name, entry and line with its text, method, how often by name, account it draws on, percent or dollars, receiving company and account with its name
  - auto jrnls setup list - src acct, pct, target acct, freq, last mth
  - Which bookings has somebody stored so that the system makes them again and again, and between what accounts do they move money?
*/
SELECT GLAJ.Jrnl, GLJR.Description AS Journal, GLAJ.EntryId, GLAJ.Seq, GLAJ.TransDesc, GLAJ.AllocType,
    HQFC.Description AS Frequency, GLAJ.SourceAcct, GLAJ.Pct, GLAJ.Amount, GLAJ.PostToGLCo, GLAJ.PostToGLAcct,
    GLAC.Description AS PostToAccount, GLAJ.LastMthToPost
FROM GLAJ WITH (NOLOCK)
JOIN GLJR WITH (NOLOCK)
    ON GLAJ.GLCo = GLJR.GLCo
    AND GLAJ.Jrnl = GLJR.Jrnl
LEFT JOIN HQFC WITH (NOLOCK)
    ON GLAJ.Frequency = HQFC.Frequency
LEFT JOIN GLAC WITH (NOLOCK)
    ON GLAJ.PostToGLCo = GLAC.GLCo
    AND GLAJ.PostToGLAcct = GLAC.GLAcct
WHERE GLAJ.GLCo = @GLCo
ORDER BY GLAJ.Jrnl, GLAJ.EntryId, GLAJ.Seq

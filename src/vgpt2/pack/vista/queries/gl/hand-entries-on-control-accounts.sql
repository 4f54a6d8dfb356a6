/*
title: Entries of a month on cash, payables and receivables control accounts that came from the general ledger itself and not from a module, with who made the batch
grain: one ledger entry
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Did anyone post a journal entry straight to cash, AP or AR control in June, and who was it?
  - Manual postings to subledger-controlled accounts in a month with account, journal, text, amount and preparer
  - manual control entries
  - The aging has been off against the trial balance by 12,480.16 since the May close and Priya thinks somebody journaled it instead of going through the module, so could you pull all the entries that came from the ledger side and landed on the accounts that only the subledgers should touch, and tell me whose batch each one was?
  - who jounraled to AP controll account
  - People bypassing the proper module when moving bank or customer totals
  - Any hand-keyed lines on 1010- during March?
  - Journals that hit bank, vendor or customer ledger numbers directly in June, with the culprit
  - Receivables aging and trial balance part by 9,400 since june; find what was journaled past the modules onto cash, payables or receivables, and the full name behind it
  - jes on AP/AR/cash ctrl
  - By kind of control, account with name, journal, ref, day, wording, dollars, user id and real name of the batch's maker
  - GL-source lines on bank / AR / AP accts 6/24, need preparer nm
  - Totals of what customers owe us should only change through billing or receipts. Who changed them, or the bank totals, by typing directly in the books?
*/
SELECT GLDT.GLTrans, GLDT.GLAcct, GLAC.Description AS Account, GLAC.SubType, GLDT.Jrnl, GLDT.GLRef, GLDT.ActDate,
    GLDT.Description, GLDT.Amount, HQBC.CreatedBy, DDUP.FullName
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
LEFT JOIN HQBC WITH (NOLOCK)
    ON GLDT.SourceCo = HQBC.Co
    AND GLDT.Mth = HQBC.Mth
    AND GLDT.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Source LIKE 'GL%'
    AND GLAC.SubType IN ('C', 'P', 'R')
ORDER BY GLAC.SubType, GLDT.GLAcct, GLDT.GLTrans

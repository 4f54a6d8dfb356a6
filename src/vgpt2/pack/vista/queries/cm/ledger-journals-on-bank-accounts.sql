/*
title: Ledger activity on the accounts of the banks by journal and source
grain: one bank account, journal and source
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which journals posted to our cash accounts in the ledger, so I can spot manual entries that bypass the bank module?
  - Ledger entries on each bank's account by journal and source
  - journals hitting cash
  - Bank account, ledger account, journal with its name, source, number of entries and net amount for the months January to June.
  - someone put a JE straight to cash and now the rec is off, wich journal was it
  - Where do postings on the operating account's general ledger number come from between two months
  - Unexplained difference between book and books; break cash down by where it was posted from
  - Break down what was posted in 2024 to each cash number by kind of journal
  - The auditor believes hand-made journals hide in cash; for every bank account, state which journal, coming from which part of the system, how many postings and their net, January to December.
  - what books hit cash in the GL
  - Checking or savings title, its GL number, which posting book and module hit it, how many lines and what they net to
  - gl dtl on cash accts by jrnl + source ytd, hunting manual JEs
  - Entries reach our cash accounts in the main books from different places; for every account, from which places and for how much?
*/
SELECT CMAC.CMAcct, CMAC.Description AS BankAccount, GLDT.GLAcct, GLDT.Jrnl, GLJR.Description AS Journal, GLDT.Source,
    COUNT(*) AS Entries, SUM(GLDT.Amount) AS Amount
FROM CMAC WITH (NOLOCK)
JOIN GLDT WITH (NOLOCK)
    ON CMAC.GLCo = GLDT.GLCo
    AND CMAC.GLAcct = GLDT.GLAcct
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
WHERE CMAC.CMCo = @CMCo
    AND GLDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY CMAC.CMAcct, CMAC.Description, GLDT.GLAcct, GLDT.Jrnl, GLJR.Description, GLDT.Source
ORDER BY CMAC.CMAcct, GLDT.Jrnl, GLDT.Source

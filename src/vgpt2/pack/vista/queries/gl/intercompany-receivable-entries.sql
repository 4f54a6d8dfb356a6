/*
title: Entries of a month on intercompany receivable accounts
grain: one GL entry
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What made our due-from balances move this month?
  - 'Detail behind intercompany receivables: partner company, date, source, text and amount'
  - We billed company 12 for shared labor in June; show what hit the due from account
  - due-from detail
  - break down what the sister companys owe us for june
  - Report of every posting to a between-companies receivable with the partner's name and journal, one line a posting.
*/
SELECT GLIA.APGLCo, HQCO.Name, GLDT.GLAcct, GLDT.Jrnl, GLJR.Description AS Journal, GLDT.GLRef, GLDT.Source,
    GLDT.SourceCo, GLDT.ActDate, GLDT.Description, GLDT.Amount
FROM GLIA WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLIA.APGLCo = HQCO.HQCo
JOIN GLDT WITH (NOLOCK)
    ON GLIA.ARGLCo = GLDT.GLCo
    AND GLIA.ARGLAcct = GLDT.GLAcct
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
WHERE GLIA.ARGLCo = @GLCo
    AND GLDT.Mth = @Mth
ORDER BY GLIA.APGLCo, GLDT.ActDate, GLDT.GLTrans

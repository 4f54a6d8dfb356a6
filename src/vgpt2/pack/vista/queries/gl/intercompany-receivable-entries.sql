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
  - Single postings in June on the accounts where affiliates owe us
  - Company 12's manager refuses to pay the shared labor bill; lay out every line of may on our receivables from affiliates with partner's name, journal and explanation
  - ic receivable lines, one month
  - 'Grouped by affiliate name, in order of day: account, journal by name, ref, module, company of origin, text and dollars'
  - due frm dtl 6/24 by partner co, wht hit it
  - The other firms in our group owe us money. What single items were added or taken away this month?
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

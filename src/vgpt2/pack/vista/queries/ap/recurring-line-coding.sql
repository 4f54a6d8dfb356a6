/*
title: Lines of recurring invoices with account and job
grain: one line of a recurring invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How are our recurring bills coded, so the new controller can check accounts before January?
  - Recurring invoice lines still running with GL account and job
  - recurring coding
  - Vendor, recurring invoice, frequency, line, description, account with its name, job and amount of recurring invoices not expired on a date.
  - where does the rent n copier lease get charged every month
  - Standing monthly charges by account
  - Are any of the repeating payments still hitting a job we finished in June?
  - To which GL codes and projects are live standing bills charged?
  - Chart of accounts is being renumbered january 1; verify every line of rent, lease and subscription templates not ended by june 30, with account names
  - template coding, live ones
  - 'Coding of live repeating bills: supplier''s name, template, how often, line and its text, account with name, project, dollars'
  - recur inv lines > gl acct / jb, not expird as of 9/30
  - Rent and similar bills repeat automatically; which expense category or building project does each piece get charged to?
*/
SELECT APVM.Name, APRH.InvId, APRH.Frequency, APRL.Line, APRL.Description, APRL.GLAcct,
    GLAC.Description AS AccountName, APRL.Job, APRL.GrossAmt
FROM APRH WITH (NOLOCK)
JOIN APRL WITH (NOLOCK)
    ON APRH.APCo = APRL.APCo
    AND APRH.VendorGroup = APRL.VendorGroup
    AND APRH.Vendor = APRL.Vendor
    AND APRH.InvId = APRL.InvId
JOIN APVM WITH (NOLOCK)
    ON APRH.VendorGroup = APVM.VendorGroup
    AND APRH.Vendor = APVM.Vendor
LEFT JOIN GLAC WITH (NOLOCK)
    ON APRL.GLCo = GLAC.GLCo
    AND APRL.GLAcct = GLAC.GLAcct
WHERE APRH.APCo = @APCo
    AND (APRH.ExpDate IS NULL OR APRH.ExpDate >= @AsOf)
ORDER BY APVM.Name, APRH.InvId, APRL.Line

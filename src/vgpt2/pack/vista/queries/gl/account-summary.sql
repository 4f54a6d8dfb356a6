/*
title: Activity of an account by journal and reference
grain: one month, journal, reference and source
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  GLAcct: {type: bGLAcct, example: 1000-}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which batches make up the activity of this account?
  - Account summary by journal, reference and source
  - account summary
  - Net amount of an account by month, journal, reference and source for a range of months.
  - what hit this account but not every line
  - Net totals that reached one ledger account, by batch of origin, between january and june
  - Reconciling AR control to the subledger for the auditors; for 1100- give a total per month, journal and ref with where it came from, not the single lines
  - acct recap by jrnl n ref
  - Month, then journal, reference with its text, company and module of origin, and the net dollars; one account only
  - whats posting to 2050- , rolled up by jrnl/ref/source not line dtl
  - I don't want every booking of this account, only the groups they came in and how much each group made up. Can that be done?
*/
SELECT GLAS.Mth, GLAS.Jrnl, GLAS.GLRef, GLRF.Description, GLAS.SourceCo, GLAS.Source, GLAS.NetAmt
FROM GLAS WITH (NOLOCK)
LEFT JOIN GLRF WITH (NOLOCK)
    ON GLAS.GLCo = GLRF.GLCo
    AND GLAS.Mth = GLRF.Mth
    AND GLAS.Jrnl = GLRF.Jrnl
    AND GLAS.GLRef = GLRF.GLRef
WHERE GLAS.GLCo = @GLCo
    AND GLAS.GLAcct = @GLAcct
    AND GLAS.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY GLAS.Mth, GLAS.Jrnl, GLAS.GLRef

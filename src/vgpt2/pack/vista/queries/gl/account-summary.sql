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

/*
title: Active accounts of a company
grain: one account
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Show me the chart of accounts.
  - List active GL accounts with type
  - coa
  - All active accounts of the company with description, type and normal balance.
  - what gl accounts do we have
*/
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, GLAC.NormBal
FROM GLAC WITH (NOLOCK)
WHERE GLAC.GLCo = @GLCo
    AND GLAC.Active = 'Y'
ORDER BY GLAC.GLAcct

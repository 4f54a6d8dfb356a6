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
  - Every ledger number we may still code to, with its name and kind
  - New AP clerk starts monday and keeps guessing how to code invoices; print her the whole list of ledger numbers in use, with debit or credit as the usual side
  - gl code list, live ones
  - In number order, the name of each code, whether it is asset, debt, revenue or cost, and which side is normal
  - need full COA actve only for co 2, desc + type
  - What are all the labels under which this company books its money?
*/
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, GLAC.NormBal
FROM GLAC WITH (NOLOCK)
WHERE GLAC.GLCo = @GLCo
    AND GLAC.Active = 'Y'
ORDER BY GLAC.GLAcct

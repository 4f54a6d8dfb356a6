/*
title: Receivable types with their receivable, revenue, retainage and write-off accounts
grain: one receivable type
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which GL accounts does each receivable type post to?
  - Receivable types with name of the control account, revenue, retainage, discount and write-off account
  - receivable type accounts
  - Where does a write-off of 250.00 for Parkway Church land if it is type 2?
  - ar rec types n their gl accts
  - Type, text, control account and its name, income, held amounts, allowances.
  - Posting rules behind customer billing, for the auditor's permanent file of 2024
  - 'Setup of the billing categories: what general ledger numbers stand behind each one'
  - A new controller is rewriting the accounting manual and asks which account each sort of customer billing uses for the asset, income, retention, discounts, finance charges and write-offs.
  - AR class GL mapping
  - Receivable class by name, AR control number and its title, income, retainage, discount, write-off and finance charge numbers across
  - rec type setup dump w/ all gl accts, retg + w/o
  - We classify what customers owe into kinds; for each kind, in which drawers of the bookkeeping does the money get recorded?
*/
SELECT ARRT.RecType, ARRT.Description, ARRT.GLARAcct, GLAC.Description AS ControlAccount, ARRT.GLRevAcct,
    ARRT.GLRetainAcct, ARRT.GLDiscountAcct, ARRT.GLWriteOffAcct, ARRT.GLFinChgAcct
FROM ARRT WITH (NOLOCK)
LEFT JOIN GLAC WITH (NOLOCK)
    ON ARRT.GLCo = GLAC.GLCo
    AND ARRT.GLARAcct = GLAC.GLAcct
WHERE ARRT.ARCo = @ARCo
ORDER BY ARRT.RecType

/*
title: Active ledger accounts of a company that a subledger controls, with the kind of subledger
grain: one account
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Which of our accounts are fed by a subledger and should never see a manual entry?
  - List live control accounts with name, type and the module that owns them (cash, payables, receivables, job, equipment, inventory).
  - control account list
  - For the reconciliation binder I need to know, before the auditors come on the 14th, which numbers in the chart are marked as belonging to cash, to what we owe, to what customers owe us, to jobs, to machines or to stock; I have a list from 2019 somewhere and don't trust it.
  - wich acounts are tied to a submodule in co 3
  - Is 2010-000 flagged for payables, and what else is?
  - Chart entries with a detailed book behind them
  - Numbers in the chart that belong to payables, receivables, cash, jobs, equipment or stock
  - A temp posted a journal straight to receivables in may and broke the tie-out; hand me the numbers that modules own so I can forbid manual bookings on them
  - hands-off accts, fed by modules
  - Sorted by the module that owns it, then number, name, whether asset or debt, and its usual side; only those still on
  - ctrl accts (AP/AR/CM/JC/EM/IN) w/ subtype, co 1, actve
  - Some accounts get their figures from a more detailed book. Which ones are they, and which book feeds each?
*/
SELECT GLAC.SubType, GLAC.GLAcct, GLAC.Description, GLAC.AcctType, GLAC.NormBal
FROM GLAC WITH (NOLOCK)
WHERE GLAC.GLCo = @GLCo
    AND GLAC.SubType IS NOT NULL
    AND GLAC.Active = 'Y'
ORDER BY GLAC.SubType, GLAC.GLAcct

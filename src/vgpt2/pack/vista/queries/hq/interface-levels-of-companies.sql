/*
title: How a company posts payables, receivables, cash and job cost to the ledger
grain: one company
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Does AP go to the general ledger in detail or in summary in this company, and what about AR, cash and job cost?
  - Interface level to the ledger of invoices, payments, receipts, bank entries and job cost, in words, for one company
  - gl interface levels
  - I see one lump of 412,887.10 from payables on June 30, is company 3 set to summary?
  - why is ap only one line in the gl, whats the setting
  - Company, purchase bills, disbursements, customer bills, collections, bank, cost, revenue.
  - Set-up facts of company 1 for the auditor's systems memo, due October 4
  - Do payables, receivables, bank and job postings reach company 1's books line by line or lumped?
  - Auditors draft a systems memo for company 3 due october 4 and ask how modules feed the ledger; tell the level for bills, payments, receipts, cash, cost and revenue
  - gl detail or summary, per module
  - Entity by name, then one column apiece for vendor bills, vendor payments, customer bills, customer receipts, bank, job cost, job revenue
  - interfc lvl AP/AR/CM/JC 4 co 2 - none/summ/dtl
  - When the different parts of the program send figures to the main books, do they send each item or just totals?
*/
SELECT HQCO.HQCo, HQCO.Name, MAX(vrvCompanySettings.APGLExpInterfaceLvl) AS PayablesInvoices,
    MAX(vrvCompanySettings.APGLPayInterfaceLvl) AS PayablesPayments,
    MAX(vrvCompanySettings.ARGLInvLvl) AS ReceivablesInvoices,
    MAX(vrvCompanySettings.ARGLPayLvl) AS ReceivablesReceipts,
    MAX(vrvCompanySettings.CMGLInterface) AS Cash, MAX(vrvCompanySettings.JCCostInterfaceLvl) AS JobCost,
    MAX(vrvCompanySettings.JCRevInterfaceLvl) AS JobRevenue
FROM vrvCompanySettings WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON vrvCompanySettings.HQCo = HQCO.HQCo
WHERE vrvCompanySettings.HQCo = @HQCo
GROUP BY HQCO.HQCo, HQCO.Name
ORDER BY HQCO.HQCo

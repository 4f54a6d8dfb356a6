/*
title: Companies with change auditing switched off for masters or transactions
grain: one company
level: advanced
parameters: {}
asks:
  - In which companies would a change of a vendor, customer, employee or journal leave no trace?
  - Evidence for the auditors that logging of master data is enabled
  - audit settings
  - is the change tracking on in co 4 n 6 or not
  - Audit switches by company over payables, receivables, cash, ledger, job cost, payroll, purchasing and subcontracts
  - After the takeover of Ridgeway in company 12, did anyone turn on the logging there?
  - Company, name, then Y or N for vendors, payments, customers, bank accounts, accounts, jobs, employees, orders, subcontracts
  - Entities where edits to vendors, customers, staff, jobs or orders are not recorded
  - IT auditors require change history on all master files by december; name each company with even one of those settings turned off, and show all settings for it
  - change log off where
  - Company by name, then yes or no for suppliers, bills, payments, clients, bank and ledger accounts, jobs, staff, orders and subcontracts
  - whch cos got audit flags = N, any of AP AR CM GL JC PR PO SL
  - The system can remember who changed what. In which of our firms is this memory turned off for something important?
*/
SELECT HQCO.HQCo, HQCO.Name, APCO.AuditVendors, APCO.AuditTrans AS AuditInvoices, APCO.AuditPay, ARCO.AuditCustomers,
    CMCO.AuditAccts AS AuditBankAccounts, GLCO.AuditAccts AS AuditLedgerAccounts, JCCO.AuditJobs, PRCO.AuditEmployees,
    POCO.AuditPOs, SLCO.AuditSLs
FROM HQCO WITH (NOLOCK)
LEFT JOIN APCO WITH (NOLOCK)
    ON HQCO.HQCo = APCO.APCo
LEFT JOIN ARCO WITH (NOLOCK)
    ON HQCO.HQCo = ARCO.ARCo
LEFT JOIN CMCO WITH (NOLOCK)
    ON HQCO.HQCo = CMCO.CMCo
LEFT JOIN GLCO WITH (NOLOCK)
    ON HQCO.HQCo = GLCO.GLCo
LEFT JOIN JCCO WITH (NOLOCK)
    ON HQCO.HQCo = JCCO.JCCo
LEFT JOIN PRCO WITH (NOLOCK)
    ON HQCO.HQCo = PRCO.PRCo
LEFT JOIN POCO WITH (NOLOCK)
    ON HQCO.HQCo = POCO.POCo
LEFT JOIN SLCO WITH (NOLOCK)
    ON HQCO.HQCo = SLCO.SLCo
WHERE APCO.AuditVendors = 'N'
    OR APCO.AuditTrans = 'N'
    OR APCO.AuditPay = 'N'
    OR ARCO.AuditCustomers = 'N'
    OR CMCO.AuditAccts = 'N'
    OR GLCO.AuditAccts = 'N'
    OR JCCO.AuditJobs = 'N'
    OR PRCO.AuditEmployees = 'N'
    OR POCO.AuditPOs = 'N'
    OR SLCO.AuditSLs = 'N'
ORDER BY HQCO.HQCo

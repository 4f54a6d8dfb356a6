/*
title: Companies whose modules post to the ledger of another company
grain: one company
level: advanced
parameters: {}
asks:
  - Which companies have payables, receivables, job cost, payroll, equipment or stock that post to another company's general ledger?
  - Wiring of the entities before we split off the equipment business in January
  - Companies where a module's ledger company is not the company itself
  - Company, name, ledger of AP, AR, cash, job cost, payroll, equipment, inventory, where one of them is not the company's own
  - Does payroll company 20 book straight into company 1 or into its own ledger?
  - module ledger companies
  - which co's hit some other co's gl
  - Entities in which some part of the program books to a different entity's books
  - We sell the equipment business in january, so our lawyer must know which entities book bills, wages, jobs, machines or stock in somebody else's ledger; give each by name
  - modules wired to somebody elses books
  - Entity by name, then which ledger its vendor bills, customer bills, bank, jobs, wages, machines and stock go to, if any isn't its own
  - gl co <> own co in AP/AR/CM/JC/PR/EM/IN parms, whch cos
  - Does any of our firms keep part of its accounts in the books of another?
*/
SELECT HQCO.HQCo, HQCO.Name, APCO.GLCo AS PayablesLedger, ARCO.GLCo AS ReceivablesLedger, CMCO.GLCo AS CashLedger,
    JCCO.GLCo AS JobCostLedger, PRCO.GLCo AS PayrollLedger, EMCO.GLCo AS EquipmentLedger, INCO.GLCo AS InventoryLedger
FROM HQCO WITH (NOLOCK)
LEFT JOIN APCO WITH (NOLOCK)
    ON HQCO.HQCo = APCO.APCo
LEFT JOIN ARCO WITH (NOLOCK)
    ON HQCO.HQCo = ARCO.ARCo
LEFT JOIN CMCO WITH (NOLOCK)
    ON HQCO.HQCo = CMCO.CMCo
LEFT JOIN JCCO WITH (NOLOCK)
    ON HQCO.HQCo = JCCO.JCCo
LEFT JOIN PRCO WITH (NOLOCK)
    ON HQCO.HQCo = PRCO.PRCo
LEFT JOIN EMCO WITH (NOLOCK)
    ON HQCO.HQCo = EMCO.EMCo
LEFT JOIN INCO WITH (NOLOCK)
    ON HQCO.HQCo = INCO.INCo
WHERE APCO.GLCo <> HQCO.HQCo
    OR ARCO.GLCo <> HQCO.HQCo
    OR CMCO.GLCo <> HQCO.HQCo
    OR JCCO.GLCo <> HQCO.HQCo
    OR PRCO.GLCo <> HQCO.HQCo
    OR EMCO.GLCo <> HQCO.HQCo
    OR INCO.GLCo <> HQCO.HQCo
ORDER BY HQCO.HQCo

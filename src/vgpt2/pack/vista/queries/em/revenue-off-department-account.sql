/*
title: Equipment usage posted to another revenue account than the department's account for the revenue code
grain: one usage entry
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-06-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which usage entries credited a different revenue account from the one the equipment department says?
  - Usage where posted and set-up account differ, with machine, department, revenue code, both accounts and amount
  - usage wrong rev account
  - why is crane revnue sitting in the trucking acct agian
  - Account 4310 is short by about 18,000 in June.
  - When I moved unit 220 from the paving department to the earthwork department somebody may have forgotten that the lines were already keyed, and now both managers claim the income, so show me each line whose credit went somewhere other than where the set-up of today would send it, and how much.
  - Earnings of the iron that landed in the wrong drawer, set-up beside actual.
  - June machine charges credited to an income account that isn't their department's own
  - Two managers claim the same income after unit 220 switched departments; for June show each charge whose credit differs from the department's set-up, unit and department by name, both accounts, dollars.
  - hire credited to wrong GL
  - Fleet division and title, machine description, transaction, revenue code, GL number credited beside the one set up, amount
  - em usage revgl <> dept setup acct 06/24
  - Did income from machines get booked in a place other than the one their group should use?
*/
SELECT EMRD.Mth, EMRD.Trans, EMRD.Equipment, EMEM.Description AS EquipmentName, EMEM.Department,
    EMDM.Description AS DepartmentName, EMRD.RevCode, EMRD.RevGLAcct AS PostedAccount,
    EMDR.GLAcct AS DepartmentAccount, EMRD.Dollars
FROM EMRD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
JOIN EMDM WITH (NOLOCK)
    ON EMEM.EMCo = EMDM.EMCo
    AND EMEM.Department = EMDM.Department
JOIN EMDR WITH (NOLOCK)
    ON EMEM.EMCo = EMDR.EMCo
    AND EMEM.Department = EMDR.Department
    AND EMRD.EMGroup = EMDR.EMGroup
    AND EMRD.RevCode = EMDR.RevCode
WHERE EMRD.EMCo = @EMCo
    AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    AND EMRD.RevGLAcct <> EMDR.GLAcct
ORDER BY EMEM.Department, EMRD.Equipment, EMRD.Mth, EMRD.Trans

/*
title: Equipment cost of a period whose department has no ledger account for the cost type
grain: one department and cost type
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which cost types did our equipment departments use without an account being set up for them?
  - Departments and cost types with cost between two months but no account entry, with transactions and amount
  - dept accts missing em
  - i keep geting no gl acount errors in fuel posting, whats not set up
  - We reorganized the fleet departments in March and copied most of the accounts by hand, so I assume something was forgotten; list me every combination that really had money on it this year and that has no account of its own, with the size, so I can fix the big ones before closing 6/24.
  - Holes in the posting set-up that really got used in 2024, by size.
  - Money that ran through the shop with nowhere defined for it to go.
  - Department and expense kind pairings spent on in 2024 that lack a posting account
  - Fuel postings fail since the March reorganization; find the departments, by name, where money from January to December fell on a kind of expense with no account assigned, number of entries and dollars.
  - unmapped dept expense, fleet
  - Fleet division, cost type by name, transactions and amount, big ones on top, restricted to pairs lacking a GL assignment
  - em dept/ct combos w/ cost but no gl setup
  - The workshop spent money for which nobody told the books where it belongs; which departments and what kinds of expense?
*/
SELECT EMEM.Department, EMDM.Description AS DepartmentName, EMCD.EMCostType,
    EMCT.Description AS CostTypeName, COUNT(*) AS Transactions, SUM(EMCD.Dollars) AS Cost
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
JOIN EMDM WITH (NOLOCK)
    ON EMEM.EMCo = EMDM.EMCo
    AND EMEM.Department = EMDM.Department
JOIN EMCT WITH (NOLOCK)
    ON EMCD.EMGroup = EMCT.EMGroup
    AND EMCD.EMCostType = EMCT.CostType
WHERE EMCD.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
    AND NOT EXISTS (
        SELECT 1
        FROM EMDG WITH (NOLOCK)
        WHERE EMDG.EMCo = EMEM.EMCo
            AND EMDG.Department = EMEM.Department
            AND EMDG.EMGroup = EMCD.EMGroup
            AND EMDG.CostType = EMCD.EMCostType
    )
GROUP BY EMEM.Department, EMDM.Description, EMCD.EMCostType, EMCT.Description
ORDER BY Cost DESC, EMEM.Department, EMCD.EMCostType

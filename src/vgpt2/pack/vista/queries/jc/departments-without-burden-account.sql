/*
title: Departments that lack a burden account for a liability type in use
grain: one department and liability type
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which departments are missing the GL account for a burden type that our templates use?
  - "Account set-up gaps: department and liability combinations with no burden account"
  - One row for each department that has no entry for a liability type found in any template of the company
  - missing burden accts
  - posting payroll blew up cause the new dept has no burdn account
  - We opened a new division. For which payroll taxes and insurances did nobody enter where cost goes?
  - Check department set-up against liability templates before the first payroll run
  - Divisions with no ledger code entered for one of the payroll taxes or insurances we allocate
  - Payroll interface fails for the new paving division, so before Friday's checks find each division and liability, like FICA or workers comp, where nobody assigned where burden goes
  - burden setup holes per division
  - Division by division with its name, spell out each liability by name that still has no burden code assigned
  - depts w/out burdn GL acct for liab types on our templates
  - Employer taxes and insurance get charged to some account for each branch of the company; which branches have not been told where to put which of them?
*/
WITH Used AS (
    SELECT DISTINCT JCTL.JCCo, JCTL.LiabType
    FROM JCTL WITH (NOLOCK)
    WHERE JCTL.JCCo = @JCCo
)
SELECT JCDM.Department, JCDM.Description, Used.LiabType, HQLT.Description AS Liability
FROM JCDM WITH (NOLOCK)
JOIN Used
    ON JCDM.JCCo = Used.JCCo
JOIN HQLT WITH (NOLOCK)
    ON Used.LiabType = HQLT.LiabType
WHERE JCDM.JCCo = @JCCo
    AND NOT EXISTS (
        SELECT 1
        FROM JCDL WITH (NOLOCK)
        WHERE JCDL.JCCo = JCDM.JCCo
            AND JCDL.Department = JCDM.Department
            AND JCDL.LiabType = Used.LiabType
    )
ORDER BY JCDM.Department, Used.LiabType

/*
title: Secured values that users may see though none of their security groups allows them, by user and data type
grain: one user and data type
level: advanced
parameters: {}
asks:
  - Who still sees jobs or employees that none of their groups entitles them to?
  - Number of secured values left with users without a backing group, per data type
  - Our external auditor tested row security and found that a former estimator could look at employees even though she had been taken out of the HR group in 2023. I suspect that the per-user entries were not rebuilt, so please count for every login and type of value what is still open to it without any group behind it.
  - leftover data rights
  - useres with data acces that dont come from a group
  - does mkline still have anything left over for employees or job 24-1015 since leaving the payroll group
  - Login, name, data type, its description, number of values, companies, where membership plus group setting is missing.
  - Count record-level grants left with individuals that no membership of theirs backs up
  - A former estimator can still see employees; for every person and kind of data, how many records remain visible with no group behind them, and in how many entities?
  - orphan data grants by person
  - User's full name, secured type with description, companies, count of secured records no group supports; most ahead
  - usr data sec w/ no grp behind, cnt by dtype
  - Who can still look at confidential records even though none of their teams should allow that?
*/
SELECT DDDU.VPUserName, DDUP.FullName, DDDU.Datatype, DDDTShared.Description,
    COUNT(DISTINCT DDDU.Qualifier) AS Companies, COUNT(*) AS ValueCount
FROM DDDU WITH (NOLOCK)
JOIN DDDTShared WITH (NOLOCK)
    ON DDDU.Datatype = DDDTShared.Datatype
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDDU.VPUserName = DDUP.VPUserName
WHERE DDDTShared.Secure = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM DDDS WITH (NOLOCK)
        JOIN DDSG WITH (NOLOCK)
            ON DDDS.SecurityGroup = DDSG.SecurityGroup
        JOIN DDSU WITH (NOLOCK)
            ON DDSG.SecurityGroup = DDSU.SecurityGroup
        WHERE DDDS.Datatype = DDDU.Datatype
            AND DDDS.Qualifier = DDDU.Qualifier
            AND DDDS.Instance = DDDU.Instance
            AND DDSU.VPUserName = DDDU.VPUserName
    )
GROUP BY DDDU.VPUserName, DDUP.FullName, DDDU.Datatype, DDDTShared.Description
ORDER BY ValueCount DESC, DDDU.VPUserName, DDDU.Datatype

/*
title: Security groups that have no members with the forms they open
grain: one security group
level: intermediate
parameters: {}
asks:
  - Which permission groups have nobody in them, and how many screens do they still grant?
  - groups wit no body in em, like PM_TRAINEE
  - Cleaning up roles that serve no one any longer
  - empty groups
  - Groups without any user and number of forms behind each
  - Number, name, description, count of screens granted; no membership rows
  - Can I delete the 'AP Temps 2021' group or is someone still in there?
  - Permission groups nobody belongs to, and how many programs each would open
  - 'Spring cleaning before the access audit: find groups with zero people, their purpose text, and how many programs are attached to them, so that we can drop them.'
  - ghost groups in security
  - Security group name and its remark, users none, screens granted, most screens ahead
  - 'sec grps w/ no usrs, # forms still attchd'
  - Are there any teams in the permission system that have become completely vacant?
*/
SELECT DDSG.SecurityGroup, DDSG.Name, DDSG.Description, COUNT(DISTINCT DDFS.Form) AS Forms
FROM DDSG WITH (NOLOCK)
LEFT JOIN DDFS WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDFS.SecurityGroup
WHERE NOT EXISTS (
        SELECT 1
        FROM DDSU WITH (NOLOCK)
        WHERE DDSU.SecurityGroup = DDSG.SecurityGroup
    )
GROUP BY DDSG.SecurityGroup, DDSG.Name, DDSG.Description
ORDER BY Forms DESC, DDSG.SecurityGroup
